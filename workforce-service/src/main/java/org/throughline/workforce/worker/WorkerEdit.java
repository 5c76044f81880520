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
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;

/** What may be edited of a worker: the target of a merge patch. */
record WorkerEdit(
        @Pattern(regexp = SweNumber.FORMAT, message = SweNumber.MESSAGE)
        String sweNumber,

        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull WorkerRole role,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal fte,

        @NotNull Employment employment,
        LocalDate asyeUntil) {

    /** Whether the other differs in more than the name, which no event tells. */
    boolean differsBeyondNameFrom(WorkerEdit other) {
        return !withoutName().equals(other.withoutName());
    }

    private WorkerEdit withoutName() {
        return new WorkerEdit(sweNumber, null, null, role, fte.stripTrailingZeros(), employment, asyeUntil);
    }
}
