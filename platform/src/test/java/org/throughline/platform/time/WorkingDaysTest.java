package org.throughline.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bank holidays as listed on gov.uk for England and Wales. */
class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2021-12-27",
                "2021-12-28",
                "2026-04-03",
                "2026-04-06",
                "2026-12-28",
                "2027-01-01",
                "2026-11-22",
                "2026-11-21"
            })
    void councilsAreClosed(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2026-11-23", "2026-11-30", "2026-03-17"})
    void councilsAreOpen(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "{1} working days of {0} end on {2}")
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-04-02, 1, 2026-04-07",
        "2022-06-01, 1, 2022-06-06",
        "2026-11-23, 0, 2026-11-23",
        "2026-12-24, 3, 2026-12-31"
    })
    void theDayItselfIsDayZero(LocalDate from, int days, LocalDate due) {
        assertThat(workingDays.plus(from, days)).isEqualTo(due);
        assertThat(workingDays.between(from, due)).isEqualTo(days);
    }

    @Test
    void goingBackIsRefused() {
        assertThatThrownBy(() -> workingDays.plus(LocalDate.of(2026, 11, 23), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
