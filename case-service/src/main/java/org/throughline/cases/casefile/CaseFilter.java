package org.throughline.cases.casefile;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.contracts.codes.Stage;

/** Which cases are asked for. A {@code @BeanParam}. */
public class CaseFilter {

    @QueryParam("podId")
    @Parameter(description = "Only cases of this pod.")
    public UUID podId;

    @QueryParam("keyworkerId")
    @Parameter(description = "Only cases whose keyworker today is this worker.")
    public UUID keyworkerId;

    @QueryParam("stage")
    @Parameter(description = "Only cases at this stage. Closed cases are listed for CLOSED only.")
    public Stage stage;

    @QueryParam("unallocated")
    @Parameter(description = "True: only cases without a pod; false: only cases with one.")
    public Boolean unallocated;
}
