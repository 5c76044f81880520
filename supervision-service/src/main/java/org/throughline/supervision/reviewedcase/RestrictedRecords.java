package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** From whom a restriction closes a child's record: role and seat do not matter then, the leadership's neither. */
@ApplicationScoped
public class RestrictedRecords {

    /**
     * True where a restriction closes the case {@code c} to the worker {@code :seesAs}. What restricts one of several records
     * that a person has merged restricts all.
     */
    public static final String CLOSED = "exists (select from restriction shut "
            + "left join child_merge theirs on theirs.child_id = shut.child_id "
            + "left join child_merge ours on ours.child_id = c.child_id "
            + "where coalesce(theirs.surviving_child_id, shut.child_id) = coalesce(ours.surviving_child_id, c.child_id) "
            + "and (coalesce(:seesAs = any(shut.denied), false) or (cardinality(shut.allowed) > 0 "
            + "and not coalesce(:seesAs = any(shut.allowed), false))))";

    private static final String CLOSED_OF = "select c.id from reviewed_case c where c.id = any(:cases) and " + CLOSED;

    private static final String NAMED = "select 1 from case_worker w where w.case_id = :case and w.worker_id = :seesAs "
            + "and (w.ends_on is null or w.ends_on > :today) union all select 1 from restriction r "
            + "join reviewed_case c on c.child_id = r.child_id where c.id = :case and :seesAs = any(r.allowed)";

    private final EntityManager database;
    private final Caller caller;

    RestrictedRecords(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Those of these cases that a restriction closes to the caller: one statement. */
    @SuppressWarnings("unchecked")
    public Set<UUID> closedOf(Collection<UUID> cases) {
        return Set.copyOf(database.createNativeQuery(CLOSED_OF, UUID.class)
                .setParameter("cases", cases.toArray(UUID[]::new))
                .setParameter("seesAs", caller.workerId().orElse(null))
                .getResultList());
    }

    /** Whether the caller has a part in the case that is not over, or is named by a restriction as one who sees it. */
    public boolean namesCaller(UUID caseId, LocalDate today) {
        return !database.createNativeQuery(NAMED)
                .setParameter("case", caseId)
                .setParameter("seesAs", caller.workerId().orElse(null))
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    /** Passes unless a restriction closes the case to the caller; else the 404 of what was asked for. */
    public void requireOpen(UUID caseId, String what) {
        if (!closedOf(List.of(caseId)).isEmpty()) {
            throw Problem.notFound(what);
        }
    }
}
