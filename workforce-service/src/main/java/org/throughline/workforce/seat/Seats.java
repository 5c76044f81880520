package org.throughline.workforce.seat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.workforce.composition.SeatTime;

/** Every query of seats. */
@ApplicationScoped
class Seats implements PanacheRepositoryBase<SeatHeld, UUID> {

    private static final String VIEW = "select id, podId, workerId, seat, fte, startsOn, endsOn from SeatHeld ";
    private static final String TIME = "select seat, workerId, fte, startsOn, endsOn from SeatHeld ";

    Optional<SeatHeld> lock(UUID podId, UUID id) {
        return find("podId = ?1 and id = ?2", podId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<SeatView> ofPodOn(UUID podId, LocalDate day) {
        return find(
                        VIEW + "where podId = ?1 and startsOn <= ?2 and (endsOn is null or endsOn > ?2)"
                                + " order by seat, startsOn, id",
                        podId,
                        day)
                .project(SeatView.class)
                .list();
    }

    /** All that was ever held in the pod up to the day: how long a seat has been missing lies in its past. */
    List<SeatTime> ofPodUpTo(UUID podId, LocalDate day) {
        return find(TIME + "where podId = ?1 and startsOn <= ?2 order by startsOn, id", podId, day)
                .project(SeatTime.class)
                .list();
    }

    /** The seats that a worker holds or will hold on or after the day, by pod, so that pods are locked in one order. */
    List<SeatHeld> lockThoseOpenAfter(UUID workerId, LocalDate day) {
        return find(
                        "workerId = ?1 and (endsOn is null or (endsOn > ?2 and endsOn > startsOn)) order by podId, id",
                        workerId,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
