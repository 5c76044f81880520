package org.throughline.cases.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.AbuseCategory.EMO;
import static org.throughline.contracts.codes.ConferenceKind.INITIAL;
import static org.throughline.contracts.codes.ConferenceKind.REVIEW;
import static org.throughline.contracts.codes.ConferenceOutcome.NO_PLAN;
import static org.throughline.contracts.codes.ConferenceOutcome.PLAN_BEGINS;
import static org.throughline.contracts.codes.ConferenceOutcome.PLAN_CONTINUES;
import static org.throughline.contracts.codes.ConferenceOutcome.PLAN_ENDS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.cases.casefile.Refusal;
import org.throughline.contracts.codes.AbuseCategory;
import org.throughline.contracts.codes.ConferenceKind;
import org.throughline.contracts.codes.ConferenceOutcome;

class ConferenceRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aFirstConferenceBeginsAPlanOrNone() {
        assertThat(refusal(INITIAL, PLAN_BEGINS, EMO, null)).isNull();
        assertThat(refusal(INITIAL, NO_PLAN, null, null)).isNull();
        assertThat(refusal(INITIAL, PLAN_CONTINUES, null, null)).isEqualTo("conference-outcome");
        assertThat(refusal(INITIAL, PLAN_ENDS, null, DAY)).isEqualTo("conference-outcome");
    }

    @Test
    void aReviewContinuesAPlanOrEndsIt() {
        assertThat(refusal(REVIEW, PLAN_CONTINUES, null, DAY)).isNull();
        assertThat(refusal(REVIEW, PLAN_CONTINUES, EMO, DAY)).isNull();
        assertThat(refusal(REVIEW, PLAN_ENDS, null, DAY)).isNull();
        assertThat(refusal(REVIEW, PLAN_BEGINS, EMO, DAY)).isEqualTo("conference-outcome");
        assertThat(refusal(REVIEW, NO_PLAN, null, DAY)).isEqualTo("conference-outcome");
    }

    @Test
    void aPlanHasACategoryOfAbuseAndNothingElseHas() {
        assertThat(refusal(INITIAL, PLAN_BEGINS, null, null)).isEqualTo("abuse-category");
        assertThat(refusal(INITIAL, NO_PLAN, EMO, null)).isEqualTo("abuse-category");
        assertThat(refusal(REVIEW, PLAN_ENDS, EMO, DAY)).isEqualTo("abuse-category");
    }

    @Test
    void aChildHasOnePlanAndAReviewNeedsIt() {
        assertThat(refusal(INITIAL, PLAN_BEGINS, EMO, DAY.minusDays(1))).isEqualTo("protection-plan-open");
        assertThat(refusal(REVIEW, PLAN_ENDS, null, null)).isEqualTo("no-protection-plan");
        assertThat(refusal(REVIEW, PLAN_ENDS, null, DAY.plusDays(1))).isEqualTo("no-protection-plan");
    }

    private static String refusal(
            ConferenceKind kind, ConferenceOutcome outcome, AbuseCategory category, LocalDate planSince) {
        return ConferenceRule.refusal(new NewConference(kind, DAY, outcome, category), planSince)
                .map(Refusal::code)
                .orElse(null);
    }
}
