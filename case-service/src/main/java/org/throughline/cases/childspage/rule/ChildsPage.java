package org.throughline.cases.childspage.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.NetworkRole;

/**
 * What a child is told of their own record. Nothing else of the record stands here.
 *
 * @param childId the child
 * @param name given name; null if not known
 * @param day the day on which this holds
 * @param keyworker who the keyworker is; null where there is none
 * @param nextKeyworker who it will be, where the child has been told; null otherwise
 * @param cover who stands in today; null where nobody does
 * @param others who else of the pod works with the child
 * @param promises what was promised to the child, the latest first
 * @param decisions what was decided, in the words for the child, the latest first
 * @param said what the child said, where the child wants it here, the latest first
 * @param helpers who else helps
 * @param workingOn what all of them work on, the one due first before the others
 * @param reached what they reached together, the latest first
 * @param meeting when the child is seen next
 * @param endedOn the last day of the work with the child; null while it goes on
 */
public record ChildsPage(
        UUID childId,
        String name,
        LocalDate day,
        Person keyworker,
        Person nextKeyworker,
        Person cover,
        List<Person> others,
        List<Promised> promises,
        List<Decided> decisions,
        List<Said> said,
        List<Helps> helpers,
        List<WorkingOn> workingOn,
        List<Reached> reached,
        Meeting meeting,
        LocalDate endedOn) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "ChildsPage[" + childId + "]";
    }

    /**
     * A worker.
     *
     * @param workerId the worker
     * @param name what the child may call them; null where they have not said
     * @param reach how to reach them; null if not said
     * @param aboutMe what they say of themselves; null if not said
     * @param since the first day
     * @param until the last day, where one is known; null otherwise
     */
    public record Person(UUID workerId, String name, String reach, String aboutMe, LocalDate since, LocalDate until) {}

    /** How a promise stands. */
    public enum Standing {
        /** There is still time. */
        TO_COME,
        /** Its day has passed, and nobody kept it yet. */
        LATE,
        KEPT,
        NOT_KEPT
    }

    /**
     * A promise to the child.
     *
     * @param words the promise
     * @param madeOn the day it was made
     * @param by the last day to keep it
     * @param standing how it stands
     * @param on the day it was kept, or known not to be; null while neither
     */
    public record Promised(String words, LocalDate madeOn, LocalDate by, Standing standing, LocalDate on) {}

    /** What was decided and why, in the words for the child. */
    public record Decided(LocalDate on, String words) {}

    /** What the child said, wants and feels; null where nothing. */
    public record Said(LocalDate on, String said, String wants, String feels) {}

    /** A professional who helps; names and words are null where not said. */
    public record Helps(
            NetworkRole role, String roleWords, String organisation, String name, String reach, String helpsWith) {}

    /** What the child would notice, and by when. */
    public record WorkingOn(String childNotices, LocalDate by) {}

    /** What was reached together. */
    public record Reached(String childNotices, LocalDate on) {}

    /**
     * The next visit.
     *
     * @param by the last day on which it is in time
     * @param late whether that has passed
     */
    public record Meeting(LocalDate by, boolean late) {}
}
