package org.throughline.supervision.driftreview.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Finding;

class ReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Refused EXPERIENCE_FIRST = new Refused(
            "experience-first", "/reflection/childExperience", "say first what it is like to be this child");

    @Test
    void aDraftIsSavedInAnyStateButNotWithAFindingBeforeTheChild() {
        assertThat(ReviewRules.draft(new Said(null, null, null, List.of()))).isEmpty();
        assertThat(ReviewRules.draft(new Said("It goes on.", Finding.DRIFTING, null, List.of())))
                .isEmpty();
        assertThat(ReviewRules.draft(new Said(null, Finding.ON_TRACK, "Seen.", List.of())))
                .containsExactly(EXPERIENCE_FIRST);
        assertThat(ReviewRules.draft(new Said(" ", Finding.ON_TRACK, "Seen.", List.of())))
                .containsExactly(EXPERIENCE_FIRST);
    }

    @Test
    void aReviewIsCompleteWithTheChildAFindingAndWhatItRestsOn() {
        assertThat(ReviewRules.complete(new Said("It goes on.", Finding.ON_TRACK, "Seen.", List.of()), TODAY))
                .isEmpty();
        assertThat(ReviewRules.complete(new Said(null, null, " ", List.of()), TODAY))
                .containsExactly(
                        EXPERIENCE_FIRST,
                        new Refused("review-incomplete", "/finding", "is missing"),
                        new Refused("review-incomplete", "/evidence", "is missing"));
    }

    @Test
    void aCaseThatDriftsNeedsAnAction() {
        assertThat(ReviewRules.complete(new Said("It goes on.", Finding.DRIFTING, "Seen.", List.of()), TODAY))
                .containsExactly(new Refused("drifting-needs-action", "/actions", "at least one"));
        assertThat(ReviewRules.complete(new Said("It goes on.", Finding.AT_RISK, "Seen.", List.of()), TODAY))
                .isEmpty();
    }

    @Test
    void anActionIsDueOnTheDayOrLater() {
        var due = List.of(TODAY, TODAY.minusDays(1), TODAY.plusDays(1), TODAY.minusDays(30));

        assertThat(ReviewRules.complete(new Said("It goes on.", Finding.DRIFTING, "Seen.", due), TODAY))
                .extracting(Refused::pointer)
                .containsExactly("/actions/1/dueOn", "/actions/3/dueOn");
        assertThat(ReviewRules.late(due, TODAY.minusDays(1)))
                .containsExactly(
                        new Refused("action-due-in-the-past", "/actions/3/dueOn", "before the day of the discussion"));
    }
}
