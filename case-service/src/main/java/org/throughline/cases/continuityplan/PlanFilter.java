package org.throughline.cases.continuityplan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans are asked for. A {@code @BeanParam}. */
public class PlanFilter {

    @QueryParam("workerId")
    @Parameter(description = "Only plans for this worker's children.")
    public UUID workerId;

    @QueryParam("open")
    @Parameter(description = "True: only plans with something left to decide; false: only those that ended.")
    public Boolean open;
}
