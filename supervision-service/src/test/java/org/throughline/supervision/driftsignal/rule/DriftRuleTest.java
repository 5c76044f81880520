package org.throughline.supervision.driftsignal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.supervision.driftsignal.rule.APicture.LONDON;
import static org.throughline.supervision.driftsignal.rule.APicture.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.reviewedcase.rule.Promised;

/** A case of Monday 2 November 2026 of which nothing more is told. */
class DriftRuleTest {

    private final APicture picture = APicture.opened("2026-11-02");

    @Test
    void aNewCaseIsOnTrackUntilItsReviewIsDue() {
        // When
        Assessment assessment = picture.on("2026-11-30");

        // Then
        assertThat(assessment.band()).isEqualTo(Finding.ON_TRACK);
        assertThat(assessment.weight()).isZero();
        assertThat(assessment.signals()).isEmpty();
        assertThat(assessment.nextChange()).isEqualTo(day("2026-12-01"));
        assertThat(assessment.ruleVersion()).isEqualTo("standard-1");
    }

    @Test
    void aCaseThatNobodyDiscussedNorMetDriftsTheDayAfter() {
        // When no review and no keyworker contact weigh three each
        Assessment assessment = picture.on("2026-12-01");

        // Then
        assertThat(assessment.band()).isEqualTo(Finding.DRIFTING);
        assertThat(assessment.weight()).isEqualTo(6);
        assertThat(assessment.signals())
                .extracting(Signal::code)
                .containsExactly(DriftSignal.NO_KEYWORKER_CONTACT, DriftSignal.NOT_REVIEWED);
        assertThat(assessment.nextChange()).isEqualTo(day("2026-12-29"));
    }

    @Test
    void twoPromisesPastTheirDayWeighNoMoreThanOne() {
        // Given
        picture.promises.add(new Promised(UUID.randomUUID(), day("2026-11-10"), null));
        picture.promises.add(new Promised(UUID.randomUUID(), day("2026-11-05"), null));

        // When
        Assessment assessment = picture.on("2026-11-12");

        // Then
        assertThat(assessment.weight()).isEqualTo(2);
        assertThat(assessment.band()).isEqualTo(Finding.ON_TRACK);
        assertThat(assessment.signals())
                .extracting(Signal::since)
                .containsExactly(day("2026-11-05"), day("2026-11-10"));
    }

    @Test
    void aBandBeginsAtItsWeight() {
        // Given
        DriftStandards standards = DriftStandards.STANDARD;

        // Then
        assertThat(List.of(standards.band(2), standards.band(3), standards.band(5), standards.band(6)))
                .containsExactly(Finding.ON_TRACK, Finding.AT_RISK, Finding.AT_RISK, Finding.DRIFTING);
    }

    @Test
    void newStandardsHoldFromTheirDayOnAndThatDayIsAChange() {
        // Given
        var strict = new DriftStandards(
                "council-2",
                day("2026-11-20"),
                "the council's own",
                DriftLimits.STANDARD,
                Map.of(DriftSignal.PROMISE_OVERDUE, 7),
                3,
                6);
        var rule = new DriftRule(List.of(strict, DriftStandards.STANDARD), new WorkingDays(), LONDON);
        picture.promises.add(new Promised(UUID.randomUUID(), day("2026-11-05"), null));

        // When
        Assessment before = rule.of(picture.picture(), day("2026-11-19"));
        Assessment after = rule.of(picture.picture(), day("2026-11-20"));

        // Then
        assertThat(before.band()).isEqualTo(Finding.ON_TRACK);
        assertThat(before.nextChange()).isEqualTo(day("2026-11-20"));
        assertThat(after.band()).isEqualTo(Finding.DRIFTING);
        assertThat(after.ruleVersion()).isEqualTo("council-2");
        assertThat(rule.weight(after.signals().get(0), day("2026-11-20"))).isEqualTo(7);
        assertThat(strict.weight(DriftSignal.NO_VOICE)).isEqualTo(1);
    }

    @Test
    void beforeTheFirstStandardsTheFirstHold() {
        // Given
        var later = new DriftStandards("later", day("2030-01-01"), "own", DriftLimits.STANDARD, Map.of(), 1, 1);

        // When
        Assessment assessment =
                new DriftRule(List.of(later), new WorkingDays(), LONDON).of(picture.picture(), day("2026-12-01"));

        // Then
        assertThat(assessment.ruleVersion()).isEqualTo("later");
    }

    @Test
    void standardsThatNoWeightCanReachInOrderAreRefused() {
        assertThatThrownBy(() -> standards(0, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standards(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(-1, LimitUnit.DAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DriftRule(List.of(), new WorkingDays(), LONDON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(standards(3, 3).band(3)).isEqualTo(Finding.DRIFTING);
        assertThat(new Limit(0, LimitUnit.DAYS).number()).isZero();
    }

    @Test
    void everySignalSpeaksOfTheChildAndBlamesNobody() {
        Arrays.stream(DriftSignal.values()).map(SignalWords::of).forEach(words -> {
            assertThat(words.toLowerCase(Locale.ROOT)).containsPattern("child|progress");
            assertThat(words.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("fail|fault|negle|forgot|should have done|poor|blame");
        });
        assertThat(Arrays.stream(DriftSignal.values()).map(SignalWords::of)).doesNotHaveDuplicates();
    }

    private static DriftStandards standards(int atRisk, int drifting) {
        return new DriftStandards("own", LocalDate.EPOCH, "own", DriftLimits.STANDARD, Map.of(), atRisk, drifting);
    }
}
