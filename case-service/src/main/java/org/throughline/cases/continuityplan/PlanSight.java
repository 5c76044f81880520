package org.throughline.cases.continuityplan;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which plans a caller may see.
 *
 * @param everything the leadership
 * @param managerId the pod manager whose pods count; null where the caller is none
 * @param on the day of asking
 */
record PlanSight(boolean everything, UUID managerId, LocalDate on) {

    /** Sets the parameters of {@link PlanAccess#CONDITION}. */
    Query bind(Query query) {
        return query.setParameter("seesEverything", everything)
                .setParameter("seesAs", managerId)
                .setParameter("seesOn", on);
    }
}
