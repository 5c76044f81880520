package org.throughline.cases.cover;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which covers are asked for. A {@code @BeanParam}. */
public class CoverFilter {

    @QueryParam("keyworkerId")
    @Parameter(description = "Only covers of children whose keyworker this is.")
    public UUID keyworkerId;

    @QueryParam("workerId")
    @Parameter(description = "Only covers by this worker.")
    public UUID workerId;

    @QueryParam("on")
    @Parameter(description = "Only covers of this day.")
    public LocalDate on;
}
