package org.throughline.supervision.driftreview.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.contracts.codes.Finding;

/**
 * What a drift review must hold: the child's experience before any finding, a finding that rests on something, no drift
 * without an action, and no action due before the discussion.
 */
public final class ReviewRules {

    private ReviewRules() {}

    /** What stands against saving a review that is still being written. */
    public static List<Refused> draft(Said said) {
        return said.finding() != null && isBlank(said.childExperience()) ? List.of(experienceFirst()) : List.of();
    }

    /** What stands against completing it, the gravest first. */
    public static List<Refused> complete(Said said, LocalDate reviewedOn) {
        List<Refused> against = new ArrayList<>();
        if (isBlank(said.childExperience())) {
            against.add(experienceFirst());
        }
        if (said.finding() == null) {
            against.add(new Refused("review-incomplete", "/finding", "is missing"));
        }
        if (isBlank(said.evidence())) {
            against.add(new Refused("review-incomplete", "/evidence", "is missing"));
        }
        if (said.finding() == Finding.DRIFTING && said.actionsDue().isEmpty()) {
            against.add(new Refused("drifting-needs-action", "/actions", "at least one"));
        }
        against.addAll(late(said.actionsDue(), reviewedOn));
        return against;
    }

    /** Actions that would be due before the day on which they are agreed. */
    public static List<Refused> late(List<LocalDate> due, LocalDate agreedOn) {
        return IntStream.range(0, due.size())
                .filter(i -> due.get(i).isBefore(agreedOn))
                .mapToObj(i -> new Refused(
                        "action-due-in-the-past", "/actions/" + i + "/dueOn", "before the day of the discussion"))
                .toList();
    }

    private static Refused experienceFirst() {
        return new Refused(
                "experience-first", "/reflection/childExperience", "say first what it is like to be this child");
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
