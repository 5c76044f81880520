package org.throughline.workforce.worker;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.contracts.codes.WorkerRole;

/** Which workers a list shows. A {@code @BeanParam}. */
public class WorkerFilter {

    @QueryParam("role")
    @Parameter(description = "Only workers with this role.")
    public WorkerRole role;

    @QueryParam("podId")
    @Parameter(description = "Only workers who sit in this pod today.")
    public UUID podId;
}
