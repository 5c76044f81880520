package org.throughline.supervision.driftreview;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actions are asked for. A {@code @BeanParam}. */
public class ActionFilter {

    @QueryParam("podId")
    @Parameter(description = "Of cases that this pod reviewed; the caller's own where left out.")
    public UUID podId;

    @QueryParam("ownerId")
    @Parameter(description = "Of this worker, with podId.")
    public UUID ownerId;

    @QueryParam("caseId")
    @Parameter(description = "Of this case.")
    public UUID caseId;

    @QueryParam("open")
    @Parameter(description = "Only open ones; true where left out.")
    public Boolean open;
}
