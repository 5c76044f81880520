package org.throughline.workforce.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/** A worker as people see them. */
@Schema(name = "Worker")
record WorkerView(
        UUID id,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to edit.")
        long version,

        @Schema(nullable = true) String sweNumber,

        @Schema(nullable = true, description = "Null for a worker of the workforce census until given.")
        String givenName,

        @Schema(nullable = true) String familyName,
        WorkerRole role,

        @Schema(description = "Full-time equivalent, 0 to 1.")
        BigDecimal fte,

        Employment employment,
        LocalDate startedOn,
        @Schema(nullable = true) LocalDate asyeUntil,

        @Schema(nullable = true, description = "Last day of employment, once leaving is announced.")
        LocalDate lastDay) {

    WorkerView {
        fte = fte.stripTrailingZeros();
    }
}
