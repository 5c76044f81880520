package org.throughline.cases.keyworker;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which process transfers are asked for. A {@code @BeanParam}. */
public class ProcessTransferFilter {

    @QueryParam("podId")
    @Parameter(description = "Only cases of this pod.")
    public UUID podId;

    @QueryParam("since")
    @Parameter(description = "Only spells that began on this day or later.")
    public LocalDate since;
}
