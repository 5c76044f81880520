package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "LAST_12_MONTHS, 2026-11-24, 2025-11-25",
        "LAST_12_MONTHS, 2024-02-28, 2023-03-01",
        "LAST_24_MONTHS, 2026-11-24, 2024-11-25",
        "COLLECTION_YEAR, 2026-03-31, 2025-04-01",
        "COLLECTION_YEAR, 2026-04-01, 2026-04-01",
        "COLLECTION_YEAR, 2026-11-24, 2026-04-01"
    })
    void theDayItselfIsTheLastOne(Span span, LocalDate asOf, LocalDate from) {
        Window window = span.until(asOf);

        assertThat(window).isEqualTo(new Window(from, asOf.plusDays(1)));
        assertThat(window.lastDay()).isEqualTo(asOf);
    }

    @Test
    void everHasNoFirstDay() {
        assertThat(Span.EVER.until(LocalDate.of(2026, 11, 24)).has(LocalDate.of(1901, 1, 1)))
                .isTrue();
    }

    @Test
    void aWindowIsHalfOpen() {
        var window = new Window(Story.day(0), Story.day(10));

        assertThat(window.has(Story.day(-1))).isFalse();
        assertThat(window.has(Story.day(0))).isTrue();
        assertThat(window.has(Story.day(9))).isTrue();
        assertThat(window.has(Story.day(10))).isFalse();
        assertThat(window.touches(Story.day(-5), Story.day(0))).isFalse();
        assertThat(window.touches(Story.day(-5), Story.day(1))).isTrue();
        assertThat(window.touches(Story.day(9), null)).isTrue();
        assertThat(window.touches(Story.day(10), null)).isFalse();
    }

    @Test
    void countsTakeTheirOwnWindowAndTheOthersTheOneAskedFor() {
        assertThat(Measure.KEYWORKERS_24_MONTHS.span(Span.EVER)).isEqualTo(Span.LAST_24_MONTHS);
        assertThat(Measure.UPC.span(Span.EVER)).isEqualTo(Span.EVER);
        assertThat(Measure.UPC.fixed()).isNull();
        assertThat(Measure.CHANGES_12_MONTHS.fixed()).isEqualTo(Span.LAST_12_MONTHS);
    }

    @Test
    void everyMeasureSaysWhatItIsAndWhereItComesFrom() {
        assertThat(Measure.values())
                .allMatch(measure -> measure.definition().endsWith(".")
                        && measure.source().length() > 5
                        && measure.version().equals("2026-11"));
    }
}
