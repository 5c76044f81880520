package org.throughline.workforce.seat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.platform.id.Ids;

/** One worker's time in a seat, half-open: {@code startsOn} inclusive, {@code endsOn} exclusive, null while it lasts. */
@Entity
@Table(name = "seat")
class SeatHeld {

    @Id
    UUID id;

    UUID podId;
    UUID workerId;

    @Enumerated(EnumType.STRING)
    Seat seat;

    BigDecimal fte;
    LocalDate startsOn;
    LocalDate endsOn;

    protected SeatHeld() {}

    SeatHeld(UUID podId, NewSeat filled) {
        id = Ids.next();
        this.podId = podId;
        workerId = filled.workerId();
        seat = filled.seat();
        fte = filled.fte().stripTrailingZeros();
        startsOn = filled.from();
        endsOn = filled.to();
    }

    boolean endsBy(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }

    /** Ends before the day; a seat that would only begin later ends as it begins. */
    SeatEnded endOn(LocalDate day) {
        endsOn = day.isBefore(startsOn) ? startsOn : day;
        return new SeatEnded(id, podId, workerId, endsOn);
    }

    SeatFilled filled() {
        return new SeatFilled(id, podId, workerId, seat, fte, startsOn, endsOn);
    }

    SeatView view() {
        return new SeatView(id, podId, workerId, seat, fte, startsOn, endsOn);
    }
}
