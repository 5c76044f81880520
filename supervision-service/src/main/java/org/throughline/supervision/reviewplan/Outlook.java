package org.throughline.supervision.reviewplan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewplan.rule.PodToPlan;

/**
 * A pod as its plan needs it.
 *
 * @param pod its cases and sessions
 * @param open its open cases by their ids
 * @param assumed the days on which no session is scheduled yet, and one is assumed
 */
public record Outlook(PodToPlan pod, Map<UUID, StandingCase> open, Set<LocalDate> assumed) {

    /** The child of an open case. */
    public UUID childOf(UUID caseId) {
        return open.get(caseId).childId();
    }
}
