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

    /** The minutes in which no case must be discussed, besides those that are kept. */
    public int free() {
        return minutes - kept - minutesOf(false);
    }

    /** The minutes for cases that could wait. */
    public int ahead() {
        return minutesOf(true);
    }

    private int minutesOf(boolean ahead) {
        return discussions.stream()
                .filter(discussion -> discussion.ahead() == ahead)
                .mapToInt(Discussion::minutes)
                .sum();
    }
}
