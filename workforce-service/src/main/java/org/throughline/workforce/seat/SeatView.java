package org.throughline.workforce.seat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Seat;

/** Who sits where, since when and until when. */
@Schema(name = "SeatInPod")
record SeatView(
        UUID id,
        UUID podId,
        UUID workerId,
        Seat seat,

        @Schema(description = "Share of full time given to this seat.")
        BigDecimal fte,

        @Schema(description = "First day in the seat.") LocalDate from,

        @Schema(nullable = true, description = "First day no longer in the seat; null while it is open.")
        LocalDate to) {

    SeatView {
        fte = fte.stripTrailingZeros();
    }
}
