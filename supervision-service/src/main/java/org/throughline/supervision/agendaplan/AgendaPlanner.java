package org.throughline.supervision.agendaplan;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Plans a group supervision: carried-over cases first, then the earliest review-due date, then the longest without contact
 * by the keyworker, then the id. The same cases give the same plan, in whatever order they come.
 */
public final class AgendaPlanner {

    private static final Comparator<CaseToPlan> ORDER = Comparator.comparing(CaseToPlan::carriedOver)
            .reversed()
            .thenComparing(CaseToPlan::reviewDue)
            .thenComparing(CaseToPlan::lastKeyworkerContact, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(planned -> planned.caseId().toString());

    private AgendaPlanner() {}

    /** Fills the session in order; every case left out that falls due before the next session is named. */
    public static AgendaPlan plan(Collection<CaseToPlan> openCases, Session session) {
        List<CaseToPlan> ordered = openCases.stream().sorted(ORDER).toList();
        int capacity = session.capacity();
        return new AgendaPlan(
                ordered.stream().limit(capacity).toList(),
                ordered.stream()
                        .skip(capacity)
                        .filter(left -> left.reviewDue().isBefore(session.nextSessionOn()))
                        .toList(),
                ordered.size(),
                capacity);
    }
}
