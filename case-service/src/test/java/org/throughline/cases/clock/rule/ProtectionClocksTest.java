package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.ClockKind.ASSESSMENT;
import static org.throughline.contracts.codes.ClockKind.CHILD_IN_NEED_VISIT;
import static org.throughline.contracts.codes.ClockKind.CORE_GROUP;
import static org.throughline.contracts.codes.ClockKind.INITIAL_CONFERENCE;
import static org.throughline.contracts.codes.ClockKind.PROTECTION_REVIEW;
import static org.throughline.contracts.codes.ClockKind.PROTECTION_VISIT;

import org.junit.jupiter.api.Test;

/** Working Together, from the referral to the review of a plan. Dates are those of the table of dated cases, or near them. */
class ProtectionClocksTest {

    @Test
    void anAssessmentRunsFromTheReferralNotFromTheOpeningOfTheCase() {
        var story =
                new Story().on(FactKind.REFERRAL, "2026-09-01").lasting(FactKind.ASSESSMENT_STAGE, "2026-09-02", null);
        assertThat(story.clocks(ASSESSMENT)).containsExactly("ONLY 2026-09-01 due 2026-11-03 open");
    }

    @Test
    void anAssessmentWithoutAReferralRunsFromItsOwnFirstDay() {
        assertThat(new Story()
                        .lasting(FactKind.ASSESSMENT_STAGE, "2026-09-01", "2026-11-04")
                        .clocks(ASSESSMENT))
                .containsExactly("ONLY 2026-09-01 due 2026-11-03 met 2026-11-04");
    }

    @Test
    void ofTwoReferralsTheLastOneUpToTheAssessmentCounts() {
        var story = new Story()
                .on(FactKind.REFERRAL, "2026-08-03", "2026-09-01", "2026-09-21")
                .lasting(FactKind.ASSESSMENT_STAGE, "2026-09-01", null);
        assertThat(story.clocks(ASSESSMENT)).containsExactly("ONLY 2026-09-01 due 2026-11-03 open");
    }

    @Test
    void aSecondAssessmentStartsWithItsStage() {
        var story = new Story()
                .on(FactKind.REFERRAL, "2026-01-05")
                .lasting(FactKind.ASSESSMENT_STAGE, "2026-01-06", "2026-02-02")
                .lasting(FactKind.ASSESSMENT_STAGE, "2026-09-01", null);
        assertThat(story.clocks(ASSESSMENT))
                .containsExactly(
                        "ONLY 2026-01-05 due 2026-03-09 met 2026-02-02", "ONLY 2026-09-01 due 2026-11-03 open");
    }

    @Test
    void aCaseClosedAfterItsAssessmentHasMetTheClock() {
        var story = new Story()
                .lasting(FactKind.ASSESSMENT_STAGE, "2026-09-01", "2026-10-01")
                .closed("2026-10-01");
        assertThat(story.clocks(ASSESSMENT)).containsExactly("ONLY 2026-09-01 due 2026-11-03 met 2026-10-01");
    }

    @Test
    void theConferenceIsTheFirstAfterTheStrategyDiscussion() {
        var story = new Story()
                .lasting(FactKind.SECTION_47, "2026-11-02", null)
                .on(FactKind.INITIAL_CONFERENCE, "2026-05-01", "2026-11-23", "2026-11-24");
        assertThat(story.clocks(INITIAL_CONFERENCE)).containsExactly("ONLY 2026-11-02 due 2026-11-23 met 2026-11-23");
    }

    @Test
    void anEnquiryThatNeedsNoConferenceStopsTheClock() {
        var story = new Story()
                .lasting(FactKind.SECTION_47, "2026-11-02", "2026-11-10")
                .on(FactKind.INITIAL_CONFERENCE, "2026-11-11");
        assertThat(story.clocks(INITIAL_CONFERENCE))
                .containsExactly("ONLY 2026-11-02 due 2026-11-23 stopped 2026-11-10");
    }

    @Test
    void aConferenceOnTheDayTheEnquiryEndsIsHeldInIt() {
        var story = new Story()
                .lasting(FactKind.SECTION_47, "2026-11-02", "2026-11-10")
                .on(FactKind.INITIAL_CONFERENCE, "2026-11-10");
        assertThat(story.clocks(INITIAL_CONFERENCE)).containsExactly("ONLY 2026-11-02 due 2026-11-23 met 2026-11-10");
    }

    @Test
    void theFirstCoreGroupMeetsItsClock() {
        var story = new Story()
                .lasting(FactKind.PROTECTION_PLAN, "2026-11-10", null)
                .on(FactKind.CORE_GROUP, "2026-11-30", "2026-11-25");
        assertThat(story.clocks(CORE_GROUP)).containsExactly("ONLY 2026-11-10 due 2026-11-24 met 2026-11-25");
    }

    @Test
    void reviewsFollowAfterThreeMonthsAndThenAfterSix() {
        var story = new Story()
                .lasting(FactKind.PROTECTION_PLAN, "2025-08-31", null)
                .on(FactKind.REVIEW_CONFERENCE, "2025-11-28", "2026-05-20");
        assertThat(story.clocks(PROTECTION_REVIEW))
                .containsExactly(
                        "FIRST 2025-08-31 due 2025-11-30 met 2025-11-28",
                        "LATER 2025-11-28 due 2026-05-28 met 2026-05-20",
                        "LATER 2026-05-20 due 2026-11-20 open");
    }

    @Test
    void theReviewThatEndsAPlanStartsNoOther() {
        var story = new Story()
                .lasting(FactKind.PROTECTION_PLAN, "2025-08-31", "2025-11-28")
                .on(FactKind.REVIEW_CONFERENCE, "2025-11-28", "2026-05-20");
        assertThat(story.clocks(PROTECTION_REVIEW)).containsExactly("FIRST 2025-08-31 due 2025-11-30 met 2025-11-28");
    }

    @Test
    void eachVisitStartsTheNextClockUntilTheStageEnds() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2026-11-10", "2026-12-01")
                .on(FactKind.VISIT, "2026-11-24", "2026-11-09", "2026-12-02");
        assertThat(story.clocks(PROTECTION_VISIT))
                .containsExactly(
                        "ONLY 2026-11-10 due 2026-11-24 met 2026-11-24",
                        "ONLY 2026-11-24 due 2026-12-08 stopped 2026-12-01");
    }

    @Test
    void aVisitOnTheFirstDayOfTheStageStartsTheSameClock() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2026-11-10", null)
                .on(FactKind.VISIT, "2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT)).containsExactly("ONLY 2026-11-10 due 2026-11-24 open");
    }

    @Test
    void aStageOfNoDayAsksForNoVisit() {
        var story = new Story().lasting(FactKind.CHILD_PROTECTION_STAGE, "2026-11-10", "2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT)).isEmpty();
    }

    @Test
    void aClosedCaseAsksForNoVisitAndForgetsWhatCameAfter() {
        var story = new Story()
                .lasting(FactKind.CHILD_IN_NEED_STAGE, "2026-11-02", null)
                .on(FactKind.VISIT, "2026-11-13")
                .closed("2026-11-12");
        assertThat(story.clocks(CHILD_IN_NEED_VISIT))
                .containsExactly("ONLY 2026-11-02 due 2026-11-30 stopped 2026-11-12");
    }

    @Test
    void aClockThatStartedBeforeAnyRuleIsNotKept() {
        assertThat(new Story()
                        .lasting(FactKind.ASSESSMENT_STAGE, "2013-04-14", null)
                        .clocks(ASSESSMENT))
                .isEmpty();
        assertThat(new Story()
                        .lasting(FactKind.ASSESSMENT_STAGE, "2013-04-15", null)
                        .clocks(ASSESSMENT))
                .hasSize(1);
    }
}
