package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.ClockKind.CARE_PROCEEDINGS;
import static org.throughline.contracts.codes.ClockKind.LOOKED_AFTER_REVIEW;
import static org.throughline.contracts.codes.ClockKind.LOOKED_AFTER_VISIT;
import static org.throughline.contracts.codes.ClockKind.PERMANENCE_PLAN;

import org.junit.jupiter.api.Test;

/** SI 2010/959 regulations 28 and 33, section 32 of the Children Act 1989, and permanence. */
class CareClocksTest {

    @Test
    void reviewsFollowAfterTwentyWorkingDaysThreeMonthsAndSixMonths() {
        var story = new Story()
                .lasting(FactKind.CARE, "2025-11-03", null)
                .on(FactKind.LOOKED_AFTER_REVIEW, "2025-12-01", "2026-02-27", "2026-08-20");
        assertThat(story.clocks(LOOKED_AFTER_REVIEW))
                .containsExactly(
                        "FIRST 2025-11-03 due 2025-12-01 met 2025-12-01",
                        "SECOND 2025-12-01 due 2026-03-01 met 2026-02-27",
                        "LATER 2026-02-27 due 2026-08-27 met 2026-08-20",
                        "LATER 2026-08-20 due 2027-02-20 open");
    }

    @Test
    void theFirstVisitIsWithinAWeekOfAnyPlacementAndThenEverySixWeeks() {
        var story = new Story()
                .lasting(FactKind.CARE, "2026-01-05", null)
                .lasting(FactKind.PLACEMENT, "2026-01-05", "2026-03-02")
                .lasting(FactKind.PLACEMENT, "2026-03-02", null)
                .on(FactKind.VISIT, "2026-01-12", "2026-03-10");
        assertThat(story.clocks(LOOKED_AFTER_VISIT))
                .containsExactly(
                        "FIRST 2026-01-05 due 2026-01-12 met 2026-01-12",
                        "LATER 2026-01-12 due 2026-02-23 stopped 2026-03-02",
                        "FIRST 2026-03-02 due 2026-03-09 met 2026-03-10",
                        "LATER 2026-03-10 due 2026-04-21 open");
    }

    @Test
    void afterAYearInALastingPlacementVisitsAreThreeMonthsApart() {
        var story = new Story()
                .lasting(FactKind.LASTING_PLACEMENT, "2025-01-06", null)
                .on(FactKind.VISIT, "2025-01-06", "2026-01-05", "2026-01-06");
        assertThat(story.clocks(LOOKED_AFTER_VISIT))
                .containsExactly(
                        "FIRST 2025-01-06 due 2025-01-13 met 2025-01-06",
                        "LATER 2025-01-06 due 2025-02-17 met 2026-01-05",
                        "LATER 2026-01-05 due 2026-02-16 met 2026-01-06",
                        "LASTING 2026-01-06 due 2026-04-06 open");
    }

    @Test
    void inAnyOtherPlacementVisitsStaySixWeeksApart() {
        var story = new Story().lasting(FactKind.PLACEMENT, "2025-01-06", null).on(FactKind.VISIT, "2026-01-06");
        assertThat(story.clocks(LOOKED_AFTER_VISIT)).endsWith("LATER 2026-01-06 due 2026-02-17 open");
    }

    @Test
    void withAParentUnderAnInterimOrderAVisitIsWeeklyUntilAReviewAndThenEveryFourWeeks() {
        var story = new Story()
                .lasting(FactKind.INTERIM_PLACEMENT, "2026-01-05", null)
                .on(FactKind.VISIT, "2026-01-12", "2026-01-19", "2026-01-27")
                .on(FactKind.LOOKED_AFTER_REVIEW, "2026-01-04", "2026-01-19");
        assertThat(story.clocks(LOOKED_AFTER_VISIT))
                .containsExactly(
                        "UNTIL_REVIEW 2026-01-05 due 2026-01-12 met 2026-01-12",
                        "UNTIL_REVIEW 2026-01-12 due 2026-01-19 met 2026-01-19",
                        "AFTER_REVIEW 2026-01-19 due 2026-02-16 met 2026-01-27",
                        "AFTER_REVIEW 2026-01-27 due 2026-02-24 open");
    }

    @Test
    void aReviewOnItsFirstDayCountsAlready() {
        var story = new Story()
                .lasting(FactKind.INTERIM_PLACEMENT, "2026-01-05", null)
                .on(FactKind.LOOKED_AFTER_REVIEW, "2026-01-05");
        assertThat(story.clocks(LOOKED_AFTER_VISIT)).containsExactly("AFTER_REVIEW 2026-01-05 due 2026-02-02 open");
    }

    @Test
    void twoSourcesThatTellOfOneTimeInCareGiveOneRowOfReviews() {
        var story = new Story()
                .lasting(FactKind.CARE, "2025-11-03", "2026-01-05")
                .lasting(FactKind.CARE, "2025-11-10", null);
        assertThat(story.clocks(LOOKED_AFTER_REVIEW)).containsExactly("FIRST 2025-11-03 due 2025-12-01 open");
    }

    @Test
    void theLaterEndOfTwoSourcesIsTheEnd() {
        var story = new Story()
                .lasting(FactKind.CARE, "2025-11-03", "2025-11-20")
                .lasting(FactKind.CARE, "2025-11-10", "2025-11-14");
        assertThat(story.clocks(LOOKED_AFTER_REVIEW))
                .containsExactly("FIRST 2025-11-03 due 2025-12-01 stopped 2025-11-20");
    }

    @Test
    void timesInCareThatMeetAreOneAndThoseWithADayBetweenAreTwo() {
        var meeting = new Story()
                .lasting(FactKind.CARE, "2025-11-03", "2025-11-10")
                .lasting(FactKind.CARE, "2025-11-10", "2025-11-20");
        assertThat(meeting.clocks(LOOKED_AFTER_REVIEW))
                .containsExactly("FIRST 2025-11-03 due 2025-12-01 stopped 2025-11-20");
        var apart = new Story()
                .lasting(FactKind.CARE, "2025-11-03", "2025-11-09")
                .lasting(FactKind.CARE, "2025-11-10", null);
        assertThat(apart.clocks(LOOKED_AFTER_REVIEW)).hasSize(2);
    }

    @Test
    void aChildAtTheStageOfLookedAfterHasClocksThoughNobodyEnteredTheDates() {
        var story = new Story().lasting(FactKind.LOOKED_AFTER_STAGE, "2026-11-02", null);
        assertThat(story.clocks(LOOKED_AFTER_REVIEW)).containsExactly("FIRST 2026-11-02 due 2026-11-30 open");
        assertThat(story.clocks(LOOKED_AFTER_VISIT)).containsExactly("FIRST 2026-11-02 due 2026-11-09 open");
    }

    @Test
    void theDatesOfCareGoBeforeTheStage() {
        var story = new Story()
                .lasting(FactKind.LOOKED_AFTER_STAGE, "2026-11-04", null)
                .lasting(FactKind.CARE, "2026-11-02", null);
        assertThat(story.clocks(LOOKED_AFTER_REVIEW)).containsExactly("FIRST 2026-11-02 due 2026-11-30 open");
    }

    @Test
    void aPlanForPermanenceIsDueFourMonthsAfterBecomingLookedAfter() {
        var care = new Story().lasting(FactKind.CARE, "2026-07-15", null);
        assertThat(care.clocks(PERMANENCE_PLAN)).containsExactly("ONLY 2026-07-15 due 2026-11-15 open");
        assertThat(care.on(FactKind.PERMANENCE_PLAN, "2026-11-16").clocks(PERMANENCE_PLAN))
                .containsExactly("ONLY 2026-07-15 due 2026-11-15 met 2026-11-16");
    }

    @Test
    void goingHomeStopsTheClocksOfCare() {
        var story = new Story().lasting(FactKind.CARE, "2026-07-15", "2026-07-31");
        assertThat(story.clocks(PERMANENCE_PLAN)).containsExactly("ONLY 2026-07-15 due 2026-11-15 stopped 2026-07-31");
        assertThat(story.clocks(LOOKED_AFTER_VISIT))
                .containsExactly("FIRST 2026-07-15 due 2026-07-22 stopped 2026-07-31");
    }

    @Test
    void proceedingsTakeTwentySixWeeks() {
        assertThat(issued("2026-01-05").clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-07-06 open");
    }

    @Test
    void anExtensionCountsFromTheEndOfTheTimeBeforeIt() {
        assertThat(issued("2026-01-05").extended("2026-06-01", 8).clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-08-31 open");
        assertThat(issued("2026-01-05")
                        .extended("2026-06-01", 8)
                        .extended("2026-08-31", 4)
                        .clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-09-28 open");
    }

    @Test
    void anExtensionThatIsOrderedLateCountsFromItsOwnDay() {
        var story = issued("2026-01-05").extended("2026-07-20", 8);
        assertThat(story.clocks(CARE_PROCEEDINGS)).containsExactly("ONLY 2026-01-05 due 2026-09-14 open");
        assertThat(story.weeks(CARE_PROCEEDINGS)).containsExactly(8);
    }

    @Test
    void theWeeksOfAllExtensionsAreSaid() {
        assertThat(issued("2026-01-05")
                        .extended("2026-06-01", 8)
                        .extended("2026-08-31", 4)
                        .weeks(CARE_PROCEEDINGS))
                .containsExactly(12);
    }

    @Test
    void anExtensionBelongsToTheProceedingsThatLastOnItsDay() {
        var story = issued("2025-01-06")
                .on(FactKind.CONCLUSION, "2025-06-02")
                .extended("2025-06-02", 2)
                .extended("2025-06-03", 3)
                .on(FactKind.PROCEEDINGS, "2026-01-05")
                .extended("2026-06-01", 8);
        assertThat(story.clocks(CARE_PROCEEDINGS))
                .containsExactly(
                        "ONLY 2025-01-06 due 2025-07-21 met 2025-06-02", "ONLY 2026-01-05 due 2026-08-31 open");
        assertThat(story.weeks(CARE_PROCEEDINGS)).containsExactly(2, 8);
        assertThat(issued("2026-01-05").extended("2026-01-04", 8).weeks(CARE_PROCEEDINGS))
                .containsExactly(0);
    }

    @Test
    void proceedingsEndWithTheirConclusionAndStopWithTheCase() {
        assertThat(issued("2026-01-05")
                        .on(FactKind.CONCLUSION, "2025-12-01", "2026-06-01")
                        .clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-07-06 met 2026-06-01");
        assertThat(issued("2026-01-05").closed("2026-02-01").clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-07-06 stopped 2026-02-01");
        assertThat(issued("2026-01-05")
                        .on(FactKind.CONCLUSION, "2026-01-05")
                        .closed("2026-02-01")
                        .clocks(CARE_PROCEEDINGS))
                .containsExactly("ONLY 2026-01-05 due 2026-07-06 met 2026-01-05");
    }

    private static Story issued(String day) {
        return new Story().on(FactKind.PROCEEDINGS, day);
    }
}
