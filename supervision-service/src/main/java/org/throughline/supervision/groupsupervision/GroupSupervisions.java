package org.throughline.supervision.groupsupervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of group supervisions. */
@ApplicationScoped
public class GroupSupervisions implements PanacheRepositoryBase<GroupSupervision, UUID> {

    /** The session, alone for this transaction: nobody records a review or changes it meanwhile. */
    public Optional<GroupSupervision> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The session, kept as it is until this transaction ends; others may hold it so too. */
    public Optional<GroupSupervision> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Raises the version of a locked session whose own row has nothing else to change. */
    public void raiseVersion(GroupSupervision session) {
        getEntityManager().lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** When the pod meets next after an instant, as far as it is scheduled. */
    public Optional<Instant> nextOf(UUID pod, Instant after) {
        return find(
                        "podId = ?1 and startsAt > ?2 and closedAt is null and cancelledAt is null order by startsAt",
                        pod,
                        after)
                .firstResultOptional()
                .map(GroupSupervision::startsAt);
    }

    /** The sessions of a series that have not begun and lie behind a day, each alone for this transaction. */
    public List<GroupSupervision> lockPlannedOf(UUID series, Instant after) {
        return find(
                        "seriesId = ?1 and startsAt > ?2 and openedAt is null and closedAt is null and cancelledAt is null "
                                + "order by startsAt",
                        series,
                        after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The sessions of a pod from an instant on that are not closed, those that do not take place among them. */
    public List<GroupSupervision> ahead(UUID pod, Instant from, Instant until) {
        return find(
                        "podId = ?1 and startsAt >= ?2 and startsAt < ?3 and closedAt is null order by startsAt",
                        pod,
                        from,
                        until)
                .list();
    }

    List<GroupSupervision> ofPod(UUID pod, Instant from, Instant to, Place after, int most) {
        return find(
                        "podId = ?1 and startsAt >= ?2 and startsAt < ?3 and (startsAt > ?4 or startsAt = ?4 and id > ?5) "
                                + "order by startsAt, id",
                        pod,
                        from,
                        to,
                        after.startsAt(),
                        after.id())
                .page(0, most)
                .list();
    }

    /** Where a page of sessions goes on: just behind this one. */
    record Place(Instant startsAt, UUID id) {}
}
