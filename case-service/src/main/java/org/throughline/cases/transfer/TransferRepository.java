package org.throughline.cases.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.platform.paging.PageRequest;

/** Every query of transfers themselves. */
@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<Transfer, UUID> {

    /**
     * Those whose pod asks see it; of the pod that is asked the manager, and the keyworker to be, who has a story to read;
     * once the cases have moved, all of that pod. Nobody to whom one of its children is closed.
     */
    private static final String VISIBLE =
            "((:seesEverything or t.keyworker_id = :seesAs or exists (select from pod_seat seat "
                    + "where seat.worker_id = :seesAs and seat.started_on <= :seesOn "
                    + "and (seat.ended_on is null or seat.ended_on > :seesOn) and (seat.pod_id = t.from_pod_id "
                    + "or (seat.pod_id = t.to_pod_id and (seat.seat = 'POD_MANAGER' or t.status = 'COMPLETED')))))"
                    + " and not exists (select from transfer_case moving where moving.transfer_id = t.id and "
                    + Visibility.closed("moving.child_id") + "))";

    Optional<Transfer> visible(UUID id, Visibility visibility) {
        Query query = getEntityManager()
                .createNativeQuery("select t.* from transfer t where t.id = :id and " + VISIBLE, Transfer.class)
                .setParameter("id", id);
        return bind(query, visibility).stream().findFirst();
    }

    /** By id, which is the order of asking; one more than the limit, if there is one. */
    List<Transfer> list(TransferFilter filter, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder("select t.* from transfer t where ").append(VISIBLE);
        sql.append(filter.podId == null ? "" : " and :pod in (t.from_pod_id, t.to_pod_id)");
        sql.append(filter.status == null ? "" : " and t.status = :status");
        Optional<UUID> after = request.afterId();
        sql.append(after.isEmpty() ? "" : " and t.id > :after").append(" order by t.id limit :rows");
        Query query = getEntityManager().createNativeQuery(sql.toString(), Transfer.class);
        if (filter.podId != null) {
            query.setParameter("pod", filter.podId);
        }
        if (filter.status != null) {
            query.setParameter("status", filter.status.name());
        }
        after.ifPresent(id -> query.setParameter("after", id));
        return bind(query.setParameter("rows", request.limit + 1), visibility);
    }

    /** Its row locked until the transaction ends. */
    Optional<Transfer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Requests whose last day for an answer has passed; those that another instance holds are left to it. */
    @SuppressWarnings("unchecked")
    List<Transfer> lockUnansweredBefore(LocalDate day) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from transfer where status = 'REQUESTED' and answer_due_on < :day order by id"
                                + " for update skip locked",
                        Transfer.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Raises the version of a locked transfer whose own row has nothing else to change. */
    void raiseVersion(Transfer transfer) {
        getEntityManager().lock(transfer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @SuppressWarnings("unchecked")
    private static List<Transfer> bind(Query query, Visibility visibility) {
        return query.setParameter("seesEverything", visibility.everything())
                .setParameter("seesAs", visibility.workerId())
                .setParameter("seesOn", visibility.on())
                .getResultList();
    }
}
