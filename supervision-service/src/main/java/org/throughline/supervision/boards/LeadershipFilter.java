package org.throughline.supervision.boards;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the leadership board is asked for. A {@code @BeanParam}. */
public class LeadershipFilter {

    @NotNull
    @QueryParam("list")
    @DefaultValue("OVERDUE")
    @Parameter(description = "Which list.")
    public LeadershipList list;

    @QueryParam("podId")
    @Parameter(description = "Only cases of this pod.")
    public UUID podId;
}
