package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/**
 * What the case service has told of one case, put together. Null is what it has not told.
 *
 * @param openedOn first day
 * @param closedOn last day; null while open
 * @param stage the stage now
 * @param stageSince first day of that stage
 * @param podId the pod that holds it
 * @param podSince first day there
 * @param keyworkers one after the other without overlap, planned ones included, the first first
 * @param coWorkers who works beside them
 * @param covers who stands in
 * @param contacts the last contacts
 * @param lastHeardOn the last day on which the child was heard; null where never
 * @param goals the change goals that have not ended
 * @param planChangedOn the last day on which a goal or the plan for permanence was agreed, changed or ended; null where never
 * @param promises promises that are open, or were broken
 * @param clocks clocks that are near their last day, or past it
 * @param care care, permanence and court
 */
public record CaseFacts(
        LocalDate openedOn,
        LocalDate closedOn,
        Stage stage,
        LocalDate stageSince,
        UUID podId,
        LocalDate podSince,
        List<WorkerStretch> keyworkers,
        List<WorkerStretch> coWorkers,
        List<WorkerStretch> covers,
        Contacts contacts,
        LocalDate lastHeardOn,
        List<OpenGoal> goals,
        LocalDate planChangedOn,
        List<Promised> promises,
        List<RunningClock> clocks,
        Care care) {

    /** Takes what is missing in facts that were kept by an earlier version as nothing told. */
    public CaseFacts {
        keyworkers = orNone(keyworkers);
        coWorkers = orNone(coWorkers);
        covers = orNone(covers);
        contacts = contacts == null ? Contacts.NONE : contacts;
        goals = orNone(goals);
        promises = orNone(promises);
        clocks = orNone(clocks);
        care = care == null ? Care.NONE : care;
    }

    /** The keyworker of a day. */
    public Optional<WorkerStretch> keyworkerOn(LocalDate day) {
        return keyworkers.stream().filter(stretch -> stretch.isOn(day)).findFirst();
    }

    /** The clock whose last day comes first. */
    public Optional<RunningClock> nextClock() {
        return clocks.stream().findFirst();
    }

    private static <T> List<T> orNone(List<T> facts) {
        return facts == null ? List.of() : List.copyOf(facts);
    }
}
