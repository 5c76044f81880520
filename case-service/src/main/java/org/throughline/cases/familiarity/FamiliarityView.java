package org.throughline.cases.familiarity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.familiarity.rule.Reason;
import org.throughline.cases.familiarity.rule.Weights;

/**
 * How well the child of a case is known, by whom.
 *
 * @param caseId the case
 * @param on the day it was weighed for
 * @param weights by what it was weighed
 * @param workers the pod's members and whoever else knows the child, best first
 */
@Schema(name = "Familiarity")
record FamiliarityView(UUID caseId, LocalDate on, Weights weights, List<Known> workers) {

    /**
     * How well one worker knows the child.
     *
     * @param workerId the worker
     * @param seat the seat in the pod that holds the case; null for somebody of elsewhere
     * @param keyworker whether this is the keyworker on the day
     * @param points how well; 0 for a pod member who never met the child
     * @param reasons what it is made of, the weightiest first
     */
    @Schema(name = "WorkerFamiliarity")
    record Known(
            UUID workerId,
            @Schema(nullable = true) String seat,
            boolean keyworker,
            BigDecimal points,
            List<Reason> reasons) {}
}
