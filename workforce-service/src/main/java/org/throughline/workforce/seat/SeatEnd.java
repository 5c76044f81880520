package org.throughline.workforce.seat;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a seat is left. */
record SeatEnd(
        @NotNull
        @Schema(description = "First day no longer in the seat; the first day itself where it was never taken.")
        LocalDate on) {}
