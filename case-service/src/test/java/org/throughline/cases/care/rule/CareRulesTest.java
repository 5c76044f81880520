package org.throughline.cases.care.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.LegalStatus.C1;
import static org.throughline.contracts.codes.LegalStatus.V2;
import static org.throughline.contracts.codes.LegalStatus.V3;
import static org.throughline.contracts.codes.LegalStatus.V4;
import static org.throughline.contracts.codes.ReviewParticipation.PN0;
import static org.throughline.contracts.codes.ReviewParticipation.PN1;
import static org.throughline.contracts.codes.ReviewParticipation.PN7;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.LegalStatus;
import org.throughline.contracts.codes.ReviewParticipation;

class CareRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Birth UNKNOWN = new Birth(null, false);

    @Test
    void aChildBecomesLookedAfterFromTheDayOfBirthOn() {
        assertThat(said(CareRules.beginning(DAY, new Birth(DAY, false)))).isEmpty();
        assertThat(said(CareRules.beginning(DAY, UNKNOWN))).isEmpty();
        assertThat(said(CareRules.beginning(DAY, new Birth(DAY.plusDays(1), false))))
                .isEqualTo("child-not-born /startedOn is before the child is born");
        assertThat(said(CareRules.beginning(DAY, new Birth(null, true)))).startsWith("child-not-born");
    }

    @Test
    void nobodyBecomesLookedAfterFromTheEighteenthBirthdayOn() {
        assertThat(said(CareRules.beginning(DAY, new Birth(LocalDate.of(2008, 11, 3), false))))
                .isEmpty();
        assertThat(said(CareRules.beginning(DAY, new Birth(LocalDate.of(2008, 11, 2), false))))
                .isEqualTo("child-of-age /startedOn is on or after the 18th birthday");
    }

    @Test
    void aPlacementBeginsAfterTheOneThatItEnds() {
        assertThat(said(CareRules.moving(DAY, DAY.minusDays(1)))).isEmpty();
        assertThat(said(CareRules.moving(DAY, DAY))).startsWith("placement-dates /startedOn");
    }

    @Test
    void aLegalStatusFollowsAnother() {
        assertThat(changing(V2, C1, DAY.plusDays(1))).isEmpty();
        assertThat(changing(V3, V4, DAY.plusDays(1))).isEmpty();
        assertThat(changing(V2, C1, DAY)).startsWith("legal-status-dates /from");
        assertThat(changing(V2, V2, DAY.plusDays(1))).isEqualTo("legal-status-same /legalStatus is the present one");
    }

    @Test
    void aSeriesOfShortBreaksIsATimeInCareOfItsOwn() {
        assertThat(changing(V2, V3, DAY.plusDays(1))).startsWith("legal-status-short-breaks /legalStatus");
        assertThat(changing(V4, C1, DAY.plusDays(1))).startsWith("legal-status-short-breaks /legalStatus");
    }

    @Test
    void careEndsAfterTheLastThingThatBeganInIt() {
        assertThat(said(CareRules.ending(DAY, DAY.minusDays(1), DAY.minusDays(1))))
                .isEmpty();
        assertThat(said(CareRules.ending(DAY, DAY, DAY.minusDays(1)))).startsWith("time-in-care-dates /endedOn");
        assertThat(said(CareRules.ending(DAY, DAY.minusDays(1), DAY))).startsWith("time-in-care-dates /endedOn");
    }

    @Test
    void aReviewIsOfAChildInCare() {
        assertThat(said(CareRules.reviewing(DAY, true, PN1, UNKNOWN))).isEmpty();
        assertThat(said(CareRules.reviewing(DAY, false, PN1, UNKNOWN)))
                .isEqualTo("not-looked-after /heldOn the child was not looked after on that day");
    }

    @Test
    void aChildUnderFourAndNoOtherIsCodedSo() {
        LocalDate fourToday = LocalDate.of(2022, 11, 2);
        assertThat(reviewing(PN0, fourToday.plusDays(1))).isEmpty();
        assertThat(reviewing(PN7, fourToday)).isEmpty();
        assertThat(reviewing(PN0, fourToday))
                .isEqualTo("participation-of-age /participation PN0 is for a child under four, and only PN0");
        assertThat(reviewing(PN1, fourToday.plusDays(1))).startsWith("participation-of-age");
        assertThat(reviewing(PN0, null)).isEmpty();
    }

    private static String changing(LegalStatus present, LegalStatus next, LocalDate from) {
        return said(CareRules.changing(present, DAY, next, from));
    }

    private static String reviewing(ReviewParticipation participation, LocalDate born) {
        return said(CareRules.reviewing(DAY, true, participation, new Birth(born, false)));
    }

    private static String said(Optional<CareRefusal> refusal) {
        return refusal.map(why -> why.code() + " " + why.pointer() + " " + why.detail())
                .orElse("");
    }
}
