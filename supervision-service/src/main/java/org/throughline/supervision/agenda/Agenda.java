package org.throughline.supervision.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.supervision.reviewplan.Outlook;

/**
 * An agenda as it was built.
 *
 * @param sessionId the session
 * @param builtAt when
 * @param minutesPerCase how long one discussion takes
 * @param minutesKept how many minutes are kept for what the pod brings itself
 * @param capacity how many cases can be discussed
 * @param openCases how many open cases the pod had
 * @param nextSessionOn the day on which the pod meets again
 * @param discuss the cases to discuss, in order
 * @param cannotFit the cases that find no room and are due before the next session
 */
public record Agenda(
        UUID sessionId,
        Instant builtAt,
        int minutesPerCase,
        int minutesKept,
        int capacity,
        int openCases,
        LocalDate nextSessionOn,
        List<Entry> discuss,
        List<Entry> cannotFit) {

    /**
     * One case on it.
     *
     * @param minutes how long its discussion takes
     * @param ahead whether its date would allow a later session
     */
    public record Entry(
            UUID caseId, UUID childId, LocalDate reviewDue, int minutes, boolean carriedOver, boolean ahead) {}

    /** The same agenda with these cases to discuss; what is left out and due before the next session is named anew. */
    Agenda with(List<Entry> others, Outlook outlook) {
        Set<UUID> discussed = others.stream().map(Entry::caseId).collect(Collectors.toSet());
        return new Agenda(
                sessionId,
                builtAt,
                minutesPerCase,
                minutesKept,
                capacity,
                openCases,
                nextSessionOn,
                others,
                PlanAgenda.leftOut(outlook, discussed, nextSessionOn));
    }

    /** The minutes that such cases need, those that cannot fit among them. */
    public int minutesOfAll(Predicate<Entry> which) {
        return Stream.concat(discuss.stream(), cannotFit.stream())
                .filter(which)
                .mapToInt(Entry::minutes)
                .sum();
    }

    /** Every case on it, those that cannot fit among them. */
    public List<UUID> allCaseIds() {
        return Stream.concat(discuss.stream(), cannotFit.stream())
                .map(Entry::caseId)
                .toList();
    }

    /** The cases to discuss, in order. */
    public List<UUID> caseIds() {
        return discuss.stream().map(Entry::caseId).toList();
    }
}
