package org.throughline.cases.continuity.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says whom each contact counts for: the keyworker of its day, if that is one of those who took part; else whoever was
 * named first. Where nobody took part but who stood in for the keyworker, it is cover.
 */
public final class Meetings {

    private static final Comparator<Meeting> IN_ORDER =
            Comparator.comparing(Meeting::at).thenComparing(Meeting::workerId).thenComparing(Meeting::by);

    private Meetings() {}

    /** The contacts of the window, first to last. */
    public static List<Meeting> in(Window window, ChildFacts facts) {
        return facts.contacts().stream()
                .filter(contact -> window.has(contact.on()))
                .map(contact -> meeting(contact, facts))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Meeting meeting(Contact contact, ChildFacts facts) {
        List<UUID> took = contact.workerIds();
        UUID keyworker = keyworker(contact, facts);
        if (keyworker != null && took.contains(keyworker)) {
            return meeting(contact, keyworker, MetBy.KEYWORKER);
        }
        UUID standIn = standIn(contact, facts);
        for (UUID worker : took) {
            if (!worker.equals(standIn)) {
                return meeting(contact, worker, MetBy.OTHER);
            }
        }
        return meeting(contact, standIn, MetBy.COVER);
    }

    private static Meeting meeting(Contact contact, UUID worker, MetBy by) {
        return new Meeting(contact.at(), worker, by, contact.ofPod());
    }

    private static UUID keyworker(Contact contact, ChildFacts facts) {
        for (Spell spell : facts.spells()) {
            if (spell.has(contact.on()) && spell.caseId().equals(contact.caseId())) {
                return spell.workerId();
            }
        }
        return null;
    }

    private static UUID standIn(Contact contact, ChildFacts facts) {
        for (CoverTime cover : facts.covers()) {
            if (cover.has(contact.on()) && cover.caseId().equals(contact.caseId())) {
                return cover.workerId();
            }
        }
        return null;
    }

    /** The sequence that the measures on contacts look at. */
    static Sequence sequence(List<Meeting> meetings) {
        return new Sequence(
                meetings.stream().filter(Meeting::counts).map(Meeting::workerId).toList());
    }

    /** The share of the keyworker of the day; of one counted contact at least. */
    static Ratio byKeyworker(List<Meeting> meetings) {
        return share(meetings.stream().filter(Meeting::counts).map(meeting -> meeting.by() == MetBy.KEYWORKER));
    }

    /** The share of the pod, of the contacts whose pod is known; null where there is none. */
    static Ratio byPod(List<Meeting> meetings) {
        return share(
                meetings.stream().filter(Meeting::counts).map(Meeting::ofPod).filter(Objects::nonNull));
    }

    private static Ratio share(Stream<Boolean> each) {
        long[] counts = new long[2];
        each.forEach(yes -> counts[yes ? 1 : 0]++);
        long all = counts[0] + counts[1];
        return all == 0 ? null : new Ratio(counts[1], all);
    }
}
