package org.throughline.workforce.worker;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/** A worker to be known from now on. */
record NewWorker(
        @Schema(description = "Where the council's identity provider knows its staff already; else we choose one.")
        UUID workerId,

        @Pattern(regexp = SweNumber.FORMAT, message = SweNumber.MESSAGE) @Schema(description = SweNumber.DESCRIPTION)
        String sweNumber,

        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull WorkerRole role,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        @Schema(description = "Full-time equivalent, 0 to 1, at most six decimals as in the workforce census.")
        BigDecimal fte,

        @NotNull Employment employment,
        @NotNull LocalDate startedOn,

        @Schema(description = "Last day of the assessed and supported year in employment.")
        LocalDate asyeUntil) {

    WorkerEdit edit() {
        return new WorkerEdit(sweNumber, givenName, familyName, role, fte, employment, asyeUntil);
    }
}
