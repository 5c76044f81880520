package org.throughline.cases.childspage.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.NetworkRole;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;

/**
 * What the record knows, before it is asked what of it a child's page may say.
 *
 * @param child the child
 * @param workers who works with the child, on any day
 * @param promises every promise of late
 * @param decisions every decision of late
 * @param voices what the child said of late
 * @param network the professionals around the child
 * @param outcomes what was agreed with them
 */
public record Known(
        OfChild child,
        List<Worker> workers,
        List<Promise> promises,
        List<Decision> decisions,
        List<Voice> voices,
        List<Professional> network,
        List<Outcome> outcomes) {

    /**
     * The child.
     *
     * @param childId the child
     * @param name given name; null if not known
     * @param endedOn the last day of the last case; null while one is open
     * @param visitDueOn the last day to visit in time; null where nothing asks for a visit
     */
    public record OfChild(UUID childId, String name, LocalDate endedOn, LocalDate visitDueOn) {}

    /** What somebody is to a child. */
    public enum Part {
        KEYWORKER,
        COVER,
        CO_WORKER
    }

    /**
     * Somebody who works with the child, half-open.
     *
     * @param workerId who
     * @param part as what
     * @param from the first day
     * @param to the first day on which they no longer do; null while it lasts
     * @param childTold whether the child knows of it: what is planned is not said before
     * @param knownAs what children may call them; null where they wrote no card
     * @param reach how to reach them; null if not said
     * @param aboutMe what they say of themselves; null if not said
     */
    public record Worker(
            UUID workerId,
            Part part,
            LocalDate from,
            LocalDate to,
            boolean childTold,
            String knownAs,
            String reach,
            String aboutMe) {

        boolean isThere(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** A promise: to whom, the words, its days, and how it ended. */
    public record Promise(
            PromiseTo to,
            String words,
            LocalDate madeOn,
            LocalDate dueOn,
            PromiseOutcome outcome,
            LocalDate settledOn) {}

    /**
     * A decision.
     *
     * @param decidedOn the day
     * @param forTheChild the words for the child; null where there are none
     * @param superseded whether another took its place
     */
    public record Decision(LocalDate decidedOn, String forTheChild, boolean superseded) {}

    /**
     * What the child said.
     *
     * @param onChildsPage whether the child said that it may stand there
     */
    public record Voice(LocalDate heardOn, String said, String wants, String feels, boolean onChildsPage) {}

    /**
     * A professional around the child, half-open.
     *
     * @param onChildsPage whether the page may speak of them
     */
    public record Professional(
            NetworkRole role,
            String roleWords,
            String organisation,
            String name,
            String reach,
            String helpsWith,
            LocalDate from,
            LocalDate to,
            boolean onChildsPage) {}

    /**
     * A shared outcome.
     *
     * @param childNotices what the child would notice
     * @param reachedOn the day it was reached; null where it was not
     * @param dropped whether it was given up
     */
    public record Outcome(String childNotices, LocalDate dueOn, LocalDate reachedOn, boolean dropped) {}
}
