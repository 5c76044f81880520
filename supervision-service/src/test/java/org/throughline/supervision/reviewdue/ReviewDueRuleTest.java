package org.throughline.supervision.reviewdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.time.WorkingDays;

/** Worked by hand from the clock "group supervision discussion": 4 weeks, 2 weeks where the child needs the pod sooner. */
class ReviewDueRuleTest {

    private static final WorkingDays CALENDAR = new WorkingDays();
    private static final ReviewDueRule RULE = new ReviewDueRule(List.of(ReviewLimits.STANDARD), CALENDAR);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # opened,    stage,            since,      reviewed,   found,    due,        reason
                    2026-11-02, ASSESSMENT,       2026-11-02, -,          -,        2026-11-30, ORDINARY
                    2026-11-02, CHILD_IN_NEED,    2026-11-09, 2026-11-11, ON_TRACK, 2026-12-09, ORDINARY
                    2026-11-02, CHILD_PROTECTION, 2026-11-09, -,          -,        2026-11-16, CHILD_PROTECTION
                    2026-11-02, CHILD_PROTECTION, 2026-11-09, 2026-11-11, ON_TRACK, 2026-11-25, CHILD_PROTECTION
                    2026-11-02, CHILD_IN_NEED,    2026-11-09, 2026-11-11, AT_RISK,  2026-11-25, LAST_FINDING
                    2026-11-02, PERMANENCE,       2026-11-09, 2026-11-11, DRIFTING, 2026-11-25, LAST_FINDING
                    2026-01-05, LEAVING_CARE,     2026-02-02, 2026-11-11, ON_TRACK, 2026-12-09, ORDINARY
                    2024-02-01, ASSESSMENT,       2024-02-01, -,          -,        2024-02-29, ORDINARY
                    """)
    void theDueDateFollowsFromStageAndLastReview(
            LocalDate opened,
            Stage stage,
            LocalDate since,
            LocalDate reviewed,
            Finding found,
            LocalDate due,
            LimitReason reason) {
        ReviewDue answer = RULE.of(new ReviewStanding(opened, stage, since, reviewed, found));

        assertThat(answer.due()).isEqualTo(due);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.start()).isEqualTo(reviewed == null ? opened : reviewed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # looked after from 4 December 2026: working day 19 is 5 January, day 20 is 6 January 2027
                    2026-12-01, NEWLY_LOOKED_AFTER
                    2027-01-05, NEWLY_LOOKED_AFTER
                    2027-01-06, ORDINARY
                    """)
    void aChildIsNewlyLookedAfterForTwentyWorkingDaysBankHolidaysNotCounted(LocalDate reviewed, LimitReason reason) {
        var standing = new ReviewStanding(
                LocalDate.parse("2026-09-01"),
                Stage.LOOKED_AFTER,
                LocalDate.parse("2026-12-04"),
                reviewed,
                Finding.ON_TRACK);

        assertThat(RULE.of(standing).reason()).isEqualTo(reason);
    }

    @Test
    void theLimitsInForceWhenTheClockBeganHold() {
        // Given a council that shortens its limit from December
        var shorter = new ReviewLimits("council-2", LocalDate.parse("2026-12-01"), "cabinet paper 7", 21, 7, 20);
        var rule = new ReviewDueRule(List.of(shorter, ReviewLimits.STANDARD), CALENDAR);

        // When
        ReviewDue before = rule.of(openedOn("2026-11-30"));
        ReviewDue after = rule.of(openedOn("2026-12-01"));

        // Then
        assertThat(before.due()).isEqualTo("2026-12-28");
        assertThat(before.ruleVersion()).isEqualTo("standard-1");
        assertThat(after.due()).isEqualTo("2026-12-22");
        assertThat(after.source()).isEqualTo("cabinet paper 7");
    }

    @Test
    void daysLeftAreNoneOnTheDueDateAndNegativeAfterIt() {
        ReviewDue due = RULE.of(openedOn("2026-11-02"));

        assertThat(due.daysLeft(LocalDate.parse("2026-11-23"))).isEqualTo(7);
        assertThat(due.daysLeft(LocalDate.parse("2026-11-30"))).isZero();
        assertThat(due.daysLeft(LocalDate.parse("2026-12-02"))).isEqualTo(-2);
    }

    private static ReviewStanding openedOn(String day) {
        return new ReviewStanding(LocalDate.parse(day), Stage.ASSESSMENT, LocalDate.parse(day), null, null);
    }
}
