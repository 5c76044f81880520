package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A worker whose seat in a pod holds cases.
 *
 * @param workerId the worker
 * @param fte share of full time given to the seat
 * @param cases open cases of the pod whose keyworker this is
 * @param leaving whether the worker's leaving is announced
 * @param absent whether the worker is absent on the day
 * @param skills what the worker offers
 */
public record Holder(UUID workerId, BigDecimal fte, int cases, boolean leaving, boolean absent, Skills skills) {

    boolean available() {
        return !leaving && !absent && fte.signum() > 0;
    }
}
