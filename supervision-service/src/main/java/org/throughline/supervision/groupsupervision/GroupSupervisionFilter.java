package org.throughline.supervision.groupsupervision;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sessions are asked for. A {@code @BeanParam}. */
public class GroupSupervisionFilter {

    @NotNull
    @QueryParam("podId")
    @Parameter(required = true, description = "The pod.")
    public UUID podId;

    @QueryParam("from")
    @Parameter(description = "First day; from the beginning where absent.", example = "2026-11-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "First day no longer asked for; without end where absent.", example = "2026-12-01")
    public LocalDate to;
}
