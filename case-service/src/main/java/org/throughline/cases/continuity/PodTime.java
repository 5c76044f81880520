package org.throughline.cases.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** From this day on, until the next, the pod held the case. */
record PodTime(UUID caseId, UUID podId, LocalDate from) {

    /** The pod of a case on a day out of times in order; null where none held it. */
    static UUID on(LocalDate day, UUID caseId, List<PodTime> inOrder) {
        UUID held = null;
        for (PodTime time : inOrder) {
            if (time.caseId.equals(caseId) && !day.isBefore(time.from)) {
                held = time.podId;
            }
        }
        return held;
    }
}
