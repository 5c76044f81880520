package org.throughline.supervision.reviewplan.rule;

import java.util.List;
import java.util.UUID;

/**
 * The least that would let the pod meet every date that it still can. Each mends by itself; one minute or one case less does not.
 *
 * @param minutesMoreEachSession minutes more in every session; null where no number of them helps or none are needed
 * @param anotherSession one session more, of the fewest minutes and of the earliest day with those; null where none helps
 * @param fewerCases the cases without which the others can be in time; empty where their number is not the trouble
 */
public record Mends(Integer minutesMoreEachSession, Session anotherSession, List<UUID> fewerCases) {

    static final Mends NONE_NEEDED = new Mends(null, null, List.of());
}
