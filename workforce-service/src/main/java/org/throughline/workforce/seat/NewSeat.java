package org.throughline.workforce.seat;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Seat;

/** A worker to sit in a pod. */
record NewSeat(
        @NotNull UUID workerId,
        @NotNull Seat seat,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 6)
        @Schema(description = "Share of full time given to this seat, 0 to 1.")
        BigDecimal fte,

        @NotNull @Schema(description = "First day in the seat.")
        LocalDate from,

        @Schema(description = "First day no longer in the seat; absent while it is open.")
        LocalDate to) {}
