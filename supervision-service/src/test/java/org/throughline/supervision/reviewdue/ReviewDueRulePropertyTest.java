package org.throughline.supervision.reviewdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.time.WorkingDays;

/** What holds for every case, on seeded cases: a failure names the seed it can be repeated with. */
class ReviewDueRulePropertyTest {

    private static final ReviewDueRule RULE = new ReviewDueRule(List.of(ReviewLimits.STANDARD), new WorkingDays());
    private static final LocalDate ORIGIN = LocalDate.parse("2024-01-01");

    @RepeatedTest(500)
    void everyCaseIsDueWithinFourWeeksOfItsLastReviewAndSoonerWhereItNeedsIt(RepetitionInfo seed) {
        // Given
        ReviewStanding standing = standing(new Random(seed.getCurrentRepetition()));

        // When
        ReviewDue due = RULE.of(standing);

        // Then
        LocalDate start = standing.lastReviewedOn() == null ? standing.openedOn() : standing.lastReviewedOn();
        assertThat(due.start()).isEqualTo(start);
        assertThat(due.due()).isEqualTo(start.plusDays(due.limitDays()));
        assertThat(due.limitDays()).isIn(14, 28);
        if (standing.stage() == Stage.CHILD_PROTECTION
                || standing.lastFinding() == Finding.AT_RISK
                || standing.lastFinding() == Finding.DRIFTING) {
            assertThat(due.limitDays()).isEqualTo(14);
        }
        assertThat(due.limitDays() == 28).isEqualTo(due.reason() == LimitReason.ORDINARY);
    }

    @RepeatedTest(500)
    void aReviewNeverBringsTheDueDateForwardUnlessItFoundSomething(RepetitionInfo seed) {
        // Given
        var random = new Random(seed.getCurrentRepetition());
        ReviewStanding before = standing(random);
        LocalDate from = before.lastReviewedOn() == null ? before.openedOn() : before.lastReviewedOn();

        // When the case is reviewed some day later and found on track
        ReviewStanding after = new ReviewStanding(
                before.openedOn(),
                before.stage(),
                before.stageSince(),
                from.plusDays(random.nextInt(60)),
                Finding.ON_TRACK);

        // Then
        assertThat(RULE.of(after).due()).isAfterOrEqualTo(RULE.of(before).due());
    }

    private static ReviewStanding standing(Random random) {
        LocalDate opened = ORIGIN.plusDays(random.nextInt(900));
        LocalDate since = opened.plusDays(random.nextInt(200));
        Stage stage = Stage.values()[random.nextInt(Stage.values().length - 1)];
        boolean reviewed = random.nextBoolean();
        return new ReviewStanding(
                opened,
                stage,
                since,
                reviewed ? opened.plusDays(random.nextInt(300)) : null,
                reviewed ? Finding.values()[random.nextInt(Finding.values().length)] : null);
    }
}
