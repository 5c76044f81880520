package org.throughline.supervision.sessionchange.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which cases run past their review-due date when a pod does not meet before a day. */
public final class DueBefore {

    private DueBefore() {}

    /** The cases whose last day in time lies before the day on which the pod meets next, longest overdue first. */
    public static List<DatedCase> of(Collection<DatedCase> open, LocalDate nextSessionOn) {
        return open.stream()
                .filter(dated -> dated.reviewDue().isBefore(nextSessionOn))
                .sorted(Comparator.comparing(DatedCase::reviewDue).thenComparing(DatedCase::caseId))
                .toList();
    }
}
