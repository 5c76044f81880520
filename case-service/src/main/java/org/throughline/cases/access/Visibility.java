package org.throughline.cases.access;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which cases a caller may see, as a condition for SQL, so that a list is filtered where it is read.
 *
 * @param everything the leadership
 * @param unallocated whether open cases without a pod are shown: they need somebody to take them
 * @param workerId the worker whose relationships count; null where the caller has none
 * @param on the day of asking
 */
public record Visibility(boolean everything, boolean unallocated, UUID workerId, LocalDate on) {

    // a person may have merged records of one child: what holds for one of them holds for all
    private static final String SAME = "child asked_k join child same_k on same_k.stands_as = asked_k.stands_as";

    private static final String RELATIONSHIP = "(:seesEverything or (:seesUnallocated and c.pod_id is null "
            + "and c.closed_on is null) or exists (select from pod_seat seat where seat.pod_id = c.pod_id "
            + "and seat.worker_id = :seesAs and seat.started_on <= :seesOn "
            + "and (seat.ended_on is null or seat.ended_on > :seesOn)) or exists (select from keyworker_spell spell "
            + "where spell.case_id = c.id and spell.worker_id = :seesAs "
            + "and (spell.ended_on is null or spell.ended_on > :seesOn)) or exists (select from co_worker beside "
            + "where beside.case_id = c.id and beside.worker_id = :seesAs "
            + "and (beside.ended_on is null or beside.ended_on > :seesOn)) or exists (select from cover standin "
            + "where standin.case_id = c.id and standin.worker_id = :seesAs "
            + "and standin.started_on <= cast(:seesOn as date) + 7 "
            + "and (standin.ended_on is null or standin.ended_on > :seesOn)) or exists (select from transfer_case moving "
            + "join transfer t on t.id = moving.transfer_id where moving.case_id = c.id and moving.outcome is null "
            + "and (t.keyworker_id = :seesAs or exists (select from pod_seat lead where lead.pod_id = t.to_pod_id "
            + "and lead.worker_id = :seesAs and lead.seat = 'POD_MANAGER' and lead.started_on <= :seesOn "
            + "and (lead.ended_on is null or lead.ended_on > :seesOn)))))";

    /**
     * True for a visible case; {@code c} is the alias of {@code case_file}. Pod members by their seat on the day; keyworkers
     * from the day they are named, since introductions come before the first day, and co-workers likewise; who covers, from a
     * week before, to read in. While a transfer is open, the manager of the receiving pod, who decides on it, and the keyworker
     * to be, who has a story to read. Whoever a restriction names, or an emergency lets in; never whom a restriction closes out.
     */
    public static final String CONDITION =
            "((" + RELATIONSHIP + " or " + letIn("c.child_id") + ") and not " + closed("c.child_id") + ")";

    /** True for a child, named by this column, whose record a restriction closes to the caller, in a statement with our parameters. */
    public static String closed(String child) {
        return "exists (select from " + SAME + " join restriction shut on shut.child_id = same_k.id "
                + "where asked_k.id = " + child + " and shut.lifted_on is null "
                + "and (coalesce(:seesAs = any(shut.denied), false) or (cardinality(shut.allowed) > 0 "
                + "and not coalesce(:seesAs = any(shut.allowed), false) and not " + emergency(child) + ")))";
    }

    /** True for a visible child, named by this column: one of whose cases is visible; to the leadership every child that is open. */
    public static String child(String child) {
        return "(not " + closed(child) + " and (:seesEverything or " + letIn(child)
                + " or exists (select from " + SAME + " join case_file c on c.child_id = same_k.id where asked_k.id = "
                + child
                + " and " + CONDITION + ")))";
    }

    /** True for a child, named by this column, whose record the caller may see though in no relationship. */
    private static String letIn(String child) {
        return "(exists (select from " + SAME
                + " join restriction named on named.child_id = same_k.id where asked_k.id = " + child
                + " and named.lifted_on is null and :seesAs = any(named.allowed)) or " + emergency(child) + ")";
    }

    private static String emergency(String child) {
        return "exists (select from " + SAME
                + " join emergency_access broken on broken.child_id = same_k.id where asked_k.id = "
                + child
                + " and broken.worker_id = :seesAs and broken.began_at <= now() and broken.ends_at > now())";
    }

    /** Sets the parameters of {@link #CONDITION}. */
    public Query bind(Query query) {
        return query.setParameter("seesEverything", everything)
                .setParameter("seesUnallocated", unallocated)
                .setParameter("seesAs", workerId)
                .setParameter("seesOn", on);
    }
}
