package org.throughline.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.platform.problem.Problem;

class DayCursorTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void aListGoesOnWhereItStopped() {
        // Given
        var request = new PageRequest();
        request.cursor = new DayCursor(LocalDate.of(2026, 11, 24), ID).after();

        // When, then
        assertThat(DayCursor.of(request)).contains(new DayCursor(LocalDate.of(2026, 11, 24), ID));
    }

    @Test
    void aListBeginsWithoutACursor() {
        assertThat(DayCursor.of(new PageRequest())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "+10000-01-01", "2026-02-30", "yesterday"})
    void aDayThatTheCalendarOfTheDatabaseLacksIsRefused(String day) {
        // Given
        var request = new PageRequest();
        request.cursor = Cursor.after(day, ID);

        // When, then
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> DayCursor.of(request));
    }
}
