package org.throughline.workforce.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** A worker leaves a seat, or all of them. */
@ApplicationScoped
public class EndSeat {

    private final Seats seats;
    private final Audit audit;
    private final Outbox outbox;

    EndSeat(Seats seats, Audit audit, Outbox outbox) {
        this.seats = seats;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Ends one seat; a 409 problem where it ends by then already, 422 where it begins later. */
    @Transactional
    SeatView end(UUID podId, UUID seatId, LocalDate on) {
        SeatHeld seat = seats.lock(podId, seatId).orElseThrow(() -> Problem.notFound("seat"));
        if (seat.endsBy(on)) {
            throw Problem.conflict("seat-ended-already", "The seat ends on that day or before.");
        }
        if (on.isBefore(seat.startsOn)) {
            throw Problem.unprocessable("seat-ends-before-start", "A seat ends on its first day at the earliest.")
                    .at("/on", "before the seat's first day");
        }
        tell(seat, on);
        return seat.view();
    }

    /** Ends every seat that the worker holds on or after the day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID workerId, LocalDate on) {
        seats.lockThoseOpenAfter(workerId, on).forEach(seat -> tell(seat, on));
    }

    private void tell(SeatHeld seat, LocalDate on) {
        SeatEnded ended = seat.endOn(on);
        seats.flush();
        audit.wrote("END_SEAT", "seat", seat.id);
        outbox.append(ended);
    }
}
