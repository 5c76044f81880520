package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.clock.rule.LimitUnit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.contracts.codes.ClockKind;

class ClockChangesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 24);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID CASE = new UUID(0, 1);
    private static final UUID CHILD = new UUID(0, 2);

    private final ClockChanges changes = new ClockChanges(TODAY);

    @Test
    void aNewClockIsWrittenAndNotTold() {
        changes.compare(List.of(), List.of(clock(1, null, null)));

        assertThat(changes.written).containsExactly(clock(1, null, null));
        assertThat(changes.events).isEmpty();
    }

    @Test
    void whatWasOverBeforeItWasKnownIsHistory() {
        changes.compare(List.of(), List.of(clock(1, TODAY, null)));

        assertThat(changes.written).hasSize(1);
        assertThat(changes.events).isEmpty();
    }

    @Test
    void aClockThatIsTheSameIsLeftAlone() {
        changes.compare(List.of(clock(1, null, null)), List.of(clock(2, null, null)));

        assertThat(changes.written).isEmpty();
        assertThat(changes.events).isEmpty();
        assertThat(changes.reopened).isEmpty();
    }

    @Test
    void aClockKeepsItsIdWhenItIsMet() {
        changes.compare(List.of(clock(1, null, null)), List.of(clock(2, TODAY, null)));

        assertThat(changes.written).containsExactly(clock(1, TODAY, null));
        assertThat(changes.events)
                .containsExactly(
                        new ClockMet(new UUID(1, 1), CASE, CHILD, ClockKind.PROTECTION_VISIT, START, DUE, TODAY));
    }

    @Test
    void aClockThatIsStoppedIsTold() {
        changes.compare(List.of(clock(1, null, null)), List.of(clock(2, null, TODAY)));

        assertThat(changes.events)
                .containsExactly(
                        new ClockStopped(new UUID(1, 1), CASE, CHILD, ClockKind.PROTECTION_VISIT, START, DUE, TODAY));
    }

    @Test
    void aClockThatRunsAgainIsToBeToldAgain() {
        changes.compare(List.of(clock(1, TODAY, null)), List.of(clock(2, null, null)));

        assertThat(changes.written).containsExactly(clock(1, null, null));
        assertThat(changes.reopened).containsExactly(new UUID(1, 1));
        assertThat(changes.events).isEmpty();
    }

    @Test
    void aVisitMovedToAnotherDayIsNoNewMeeting() {
        changes.compare(List.of(clock(1, TODAY, null)), List.of(clock(2, TODAY.minusDays(1), null)));

        assertThat(changes.written).containsExactly(clock(1, TODAY.minusDays(1), null));
        assertThat(changes.events).isEmpty();
    }

    @Test
    void aClockWhoseFactIsGoneStopsToday() {
        changes.compare(List.of(clock(1, null, null)), List.of());

        assertThat(changes.written).containsExactly(clock(1, null, TODAY));
        assertThat(changes.events).hasOnlyElementsOfType(ClockStopped.class).hasSize(1);
    }

    @Test
    void aMetClockWhoseFactIsGoneIsStoppedWithoutAWord() {
        changes.compare(List.of(clock(1, TODAY, null)), List.of());

        assertThat(changes.written).containsExactly(clock(1, null, TODAY));
        assertThat(changes.events).isEmpty();
    }

    @Test
    void whatIsStoppedStays() {
        changes.compare(List.of(clock(1, null, START)), List.of());

        assertThat(changes.written).isEmpty();
    }

    private static KeptClock clock(long id, LocalDate metOn, LocalDate stoppedOn) {
        return new KeptClock(
                new UUID(1, id),
                CASE,
                CHILD,
                ClockKind.PROTECTION_VISIT,
                Step.ONLY,
                START,
                DUE,
                DUE.minusDays(3),
                10,
                LimitUnit.WORKING_DAYS,
                0,
                StartingFact.LAST_VISIT,
                "local-default-1",
                "Local standard",
                metOn,
                stoppedOn);
    }
}
