package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spells the Social Worker file of 1 April 2025 to 31 March 2026 holds. */
class ReturnedSpellsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all that touch the year, 2020-01-01 -, SW1 2020-01-01 2025-03-31 FCONTA; SW2 2025-03-31 2025-04-01 MANAGE;"
                + " SW3 2025-04-01 2026-03-31 MANAGE; SW4 2026-03-31 2026-04-01 MANAGE; SW5 2026-04-01 - MANAGE,"
                + " SW2 SW3 SW4",
        "none before care began, 2025-06-01 -, SW1 2025-05-01 2025-06-01 FCONTA; SW2 2025-06-01 - MANAGE, SW2",
        "one that went on into care, 2025-06-01 -, SW1 2025-05-01 2025-06-02 FCONTA, SW1",
        "none after care ended, 2025-01-01 2025-06-01, SW1 2025-05-01 2025-06-01 FCONTA; SW2 2025-06-01 - MANAGE, SW1",
        "none where care ended before the year, 2024-01-01 2025-03-31, SW1 2024-01-01 - FCONTA, ''",
        "none between two times in care, 2025-01-01 2025-06-01; 2025-09-01 -, SW1 2025-01-01 2025-06-01 FCONTA;"
                + " SW2 2025-06-01 2025-09-01 MANAGE; SW3 2025-09-01 - MANAGE, SW1 SW3"
    })
    void followFromCareAndYear(String situation, String care, String spells, String returned) {
        List<WorkerSpell> rows = CheckSpells.returned(Spells.YEAR, Spells.care(care), Spells.of(spells));

        assertThat(String.join(" ", rows.stream().map(WorkerSpell::workerNumber).toList()))
                .isEqualTo(returned);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01,true", "2025-04-30,false", "2025-06-01,false", "2025-05-31,true"})
    void aStretchHoldsItsFirstDayAndNotItsEnd(LocalDate day, boolean held) {
        assertThat(Spells.care("2025-05-01 2025-06-01").get(0).holds(day)).isEqualTo(held);
        assertThat(Spells.of("SW1 2025-05-01 2025-06-01 MANAGE").get(0).holds(day))
                .isEqualTo(held);
    }
}
