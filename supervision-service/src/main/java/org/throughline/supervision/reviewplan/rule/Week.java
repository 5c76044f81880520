package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * One session of the plan.
 *
 * @param day the day
 * @param minutes how long the pod meets; 0 where it does not
 * @param kept the minutes kept for what the pod brings itself
 * @param discussions the cases, first to be discussed first
 */
public record Week(LocalDate day, int minutes, int kept, List<Discussion> discussions) {

    /** The minutes in which no case is discussed, besides those that are kept. */
    public int free() {
        return minutes
                - kept
                - discussions.stream().mapToInt(Discussion::minutes).sum();
    }

    /** The minutes for cases whose dates would allow a later session. */
    public int ahead() {
        return discussions.stream()
                .filter(Discussion::ahead)
                .mapToInt(Discussion::minutes)
                .sum();
    }
}
