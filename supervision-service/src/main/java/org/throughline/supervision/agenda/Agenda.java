package org.throughline.supervision.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agenda as it was built.
 *
 * @param sessionId the session
 * @param builtAt when
 * @param minutesPerCase how long one discussion takes
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
        int capacity,
        int openCases,
        LocalDate nextSessionOn,
        List<Entry> discuss,
        List<Entry> cannotFit) {

    /** One case on it. */
    public record Entry(UUID caseId, UUID childId, LocalDate reviewDue, boolean carriedOver) {}

    /** The cases to discuss, in order. */
    public List<UUID> caseIds() {
        return discuss.stream().map(Entry::caseId).toList();
    }
}
