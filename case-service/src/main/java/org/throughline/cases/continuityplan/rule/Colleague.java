package org.throughline.cases.continuityplan.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A member of a pod on the day that a successor is needed.
 *
 * @param workerId the worker
 * @param podId the pod
 * @param holdsCases whether the seat is one that holds cases
 * @param fte share of full time given to such seats of the pod
 * @param cases open cases of which this is the keyworker, in all pods
 * @param leaving whether the worker's leaving is announced
 * @param absent whether the worker is absent on the day
 */
public record Colleague(
        UUID workerId, UUID podId, boolean holdsCases, BigDecimal fte, int cases, boolean leaving, boolean absent) {

    /** What no familiarity outweighs, whoever the child is. */
    List<SuccessorStop> stops() {
        var stops = new ArrayList<SuccessorStop>();
        if (!holdsCases) {
            stops.add(SuccessorStop.SEAT_HOLDS_NO_CASES);
        } else if (fte.signum() <= 0) {
            stops.add(SuccessorStop.NO_HOURS);
        }
        if (leaving) {
            stops.add(SuccessorStop.LEAVING);
        }
        if (absent) {
            stops.add(SuccessorStop.ABSENT);
        }
        return stops;
    }
}
