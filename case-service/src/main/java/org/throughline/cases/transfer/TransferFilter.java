package org.throughline.cases.transfer;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.cases.transfer.rule.TransferStatus;

/** Which transfers are asked for. A {@code @BeanParam}. */
public class TransferFilter {

    @QueryParam("podId")
    @Parameter(description = "Only transfers from or to this pod.")
    public UUID podId;

    @QueryParam("status")
    @Parameter(description = "Only transfers that stand so.")
    public TransferStatus status;
}
