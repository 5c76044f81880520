package org.throughline.supervision.driftsignal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.supervision.driftsignal.rule.APicture.day;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.supervision.driftsignal.rule.Picture.OpenAction;
import org.throughline.supervision.reviewedcase.rule.RunningClock;

class ClockAndSupervisionRulesTest {

    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "LOOKED_AFTER_VISIT, VISIT_OVERDUE, 'Care Planning Regulations (SI 2010/959), regulation 28'",
        "CHILD_IN_NEED_VISIT, VISIT_OVERDUE, local standard for visits",
        "PROTECTION_VISIT, VISIT_OVERDUE, local standard for visits",
        "LOOKED_AFTER_REVIEW, CLOCK_BREACHED, 'Care Planning Regulations (SI 2010/959), regulation 33'",
        "ASSESSMENT, CLOCK_BREACHED, Working Together to Safeguard Children",
        "INITIAL_CONFERENCE, CLOCK_BREACHED, Working Together to Safeguard Children"
    })
    void aClockIsPastItsLastDayOnTheNext(ClockKind kind, DriftSignal code, String source) {
        // Given
        APicture picture = withClock(kind);

        // Then
        assertThat(picture.beginsOn(code, "2026-11-21")).isTrue();
        assertThat(picture.signals(code, "2026-11-21"))
                .extracting(Signal::since, Signal::source, Signal::about)
                .containsExactly(tuple(day("2026-11-02"), source, ID));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            names = {"CARE_PROCEEDINGS", "PERMANENCE_PLAN"})
    void whatHasASignalOfItsOwnIsNotToldTwice(ClockKind kind) {
        // Given
        APicture picture = withClock(kind);

        // Then
        assertThat(picture.stands(DriftSignal.CLOCK_BREACHED, "2026-11-21")).isFalse();
        assertThat(picture.stands(DriftSignal.VISIT_OVERDUE, "2026-11-21")).isFalse();
        assertThat(ClockSources.of(kind)).isIn("Children Act 1989, section 32", "care planning guidance");
    }

    @Test
    void anActionIsOverdueFromTheDayAfterItsLast() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.actions.add(new OpenAction(ID, day("2026-11-03"), day("2026-11-10"), null));

        // Then
        assertThat(picture.beginsOn(DriftSignal.ACTION_OVERDUE, "2026-11-11")).isTrue();
        assertThat(picture.signals(DriftSignal.ACTION_OVERDUE, "2026-11-11"))
                .extracting(Signal::since, Signal::about)
                .containsExactly(tuple(day("2026-11-03"), ID));
        assertThat(picture.stands(DriftSignal.ACTION_CARRIED_OVER, "2026-12-11"))
                .isFalse();
    }

    @Test
    void anActionIsCarriedOverFromTheSecondReviewThatFoundItNotDone() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.actions.add(new OpenAction(ID, day("2026-11-03"), day("2027-01-10"), day("2026-12-01")));

        // Then
        assertThat(picture.beginsOn(DriftSignal.ACTION_CARRIED_OVER, "2026-12-01"))
                .isTrue();
        assertThat(picture.signals(DriftSignal.ACTION_CARRIED_OVER, "2026-12-01"))
                .extracting(Signal::since, Signal::about)
                .containsExactly(tuple(day("2026-11-03"), ID));
    }

    @Test
    void theReviewDueDateIsTheLastDayInTime() {
        // Given
        APicture picture = APicture.opened("2026-11-02");

        // Then four weeks of Monday the 2nd end on Monday the 30th
        assertThat(picture.beginsOn(DriftSignal.NOT_REVIEWED, "2026-12-01")).isTrue();
        assertThat(picture.signals(DriftSignal.NOT_REVIEWED, "2026-12-01"))
                .extracting(Signal::since, Signal::limit, Signal::source)
                .containsExactly(tuple(day("2026-11-02"), new Limit(28, LimitUnit.DAYS), "the limit for reviews"));
    }

    private static APicture withClock(ClockKind kind) {
        APicture picture = APicture.opened("2026-11-02");
        picture.clocks.add(new RunningClock(ID, kind, day("2026-11-02"), day("2026-11-20")));
        return picture;
    }
}
