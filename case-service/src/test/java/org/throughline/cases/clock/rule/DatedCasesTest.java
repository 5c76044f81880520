package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.time.WorkingDays;

/** The table of {@code clock/dated-cases.csv}: real calendars, each line with the source of its limit. */
class DatedCasesTest {

    private static final RuleBook RULES = RuleBook.national();
    private static final WorkingDays CALENDAR = new WorkingDays();

    @ParameterizedTest(name = "{0} {1}: {2} to {3}, {4}, {5}")
    @CsvFileSource(resources = "/clock/dated-cases.csv", delimiter = '|', numLinesToSkip = 2)
    void theLastDayInTime(ClockKind kind, Step step, LocalDate start, LocalDate due, String source, String over) {
        // When
        ClockRule rule = RULES.rule(kind, step, start).orElseThrow();
        // Then
        assertThat(rule.limit().lastDay(start, CALENDAR))
                .as("%s, %s", source, over)
                .isEqualTo(due);
    }
}
