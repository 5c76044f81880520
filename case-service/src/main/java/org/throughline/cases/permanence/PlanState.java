package org.throughline.cases.permanence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a permanence plan stands. */
@Schema(name = "PermanencePlanState")
public enum PlanState {
    /** It holds, and is not yet achieved. */
    CURRENT,
    /** Another plan took its place. */
    REPLACED,
    /** The child is where it said. */
    ACHIEVED;

    static PlanState of(LocalDate replacedOn, LocalDate achievedOn) {
        if (achievedOn != null) {
            return ACHIEVED;
        }
        return replacedOn == null ? CURRENT : REPLACED;
    }
}
