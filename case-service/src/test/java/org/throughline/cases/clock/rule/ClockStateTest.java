package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStateTest {

    private static final LocalDate SOON = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"2026-11-19, RUNNING", "2026-11-20, DUE_SOON", "2026-11-24, DUE_SOON", "2026-11-25, OVERDUE"})
    void theLastDayIsStillInTime(LocalDate today, ClockState state) {
        assertThat(ClockState.on(today, SOON, DUE, null, null)).isEqualTo(state);
    }

    @Test
    void whatIsDoneOrNoLongerAskedForIsNeverOverdue() {
        LocalDate later = DUE.plusYears(1);
        assertThat(ClockState.on(later, SOON, DUE, later, null)).isEqualTo(ClockState.MET);
        assertThat(ClockState.on(later, SOON, DUE, null, DUE)).isEqualTo(ClockState.STOPPED);
    }
}
