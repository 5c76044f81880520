package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.returns.rule.Spells.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked children, each with what the validation facts of the SSDA903 Social Worker module say of it. */
class CheckSpellsTest {

    private static final String ALL_YEAR = "2024-01-01 -";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one keyworker since before the year, SW1 2024-01-01 - FCONTA, ''",
        "a placeholder number, XX1 2024-01-01 - FCONTA, ''",
        "twelve characters, SW1234567890 2024-01-01 - FCONTA, ''",
        "a prefix alone, SW 2024-01-01 - FCONTA, ''",
        "thirteen characters, SW12345678901 2024-01-01 - FCONTA, WORKER_NUMBER_MALFORMED@2024-01-01",
        "another prefix, AB123 2024-01-01 - FCONTA, WORKER_NUMBER_MALFORMED@2024-01-01",
        "a prefix in small letters, sw123 2024-01-01 - FCONTA, WORKER_NUMBER_MALFORMED@2024-01-01",
        "no number, - 2024-01-01 - FCONTA, WORKER_NUMBER_MISSING@2024-01-01",
        "nobody at all, '', NO_SPELL_ON_31_MARCH",
        "the keyworker left and nobody followed, SW1 2024-01-01 2025-06-01 FCONTA, NO_SPELL_ON_31_MARCH",
        "ended on 31 March, SW1 2024-01-01 2026-03-31 FCONTA, NO_SPELL_ON_31_MARCH",
        "ended on 1 April, SW1 2024-01-01 2026-04-01 FCONTA, ''",
        "begun on 31 March, SW1 2024-01-01 2026-03-31 FCONTA; SW2 2026-03-31 - MANAGE, ''",
        "begun after the collection, SW1 2024-01-01 2026-04-01 FCONTA; SW2 2026-04-01 - MANAGE, ''",
        "two in a row without a gap, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-01 - MANAGE, ''",
        "a gap of five days, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-06 - MANAGE, ''",
        "a gap of six days, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-07 - MANAGE,"
                + " GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-07",
        "a gap of seven days, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-08 - MANAGE,"
                + " GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-08",
        "a gap of eight days, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-09 - MANAGE,"
                + " GAP_OVER_SEVEN_DAYS@2025-06-09 GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-09",
        "a gap of eight days and a first contact, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-09 - FCONTA,"
                + " GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-09",
        "a gap of eight days long before, SW1 2024-01-01 2025-06-01 FCONTA; SW2 2025-06-09 2025-08-01 LEFTRL;"
                + " SW3 2025-08-01 - MANAGE, GAP_OVER_SEVEN_DAYS@2025-06-09",
        "an earlier spell without an end, SW1 2024-01-01 - FCONTA; SW2 2025-06-01 - MANAGE,"
                + " EARLIER_SPELL_NOT_ENDED@2024-01-01",
        "an earlier spell that ends a day late, SW1 2024-01-01 2025-06-02 FCONTA; SW2 2025-06-01 - MANAGE,"
                + " EARLIER_SPELL_NOT_ENDED@2024-01-01",
        "no spell when the year began, SW1 2025-06-01 - FCONTA,"
                + " FIRST_SPELL_NOT_LAST_YEARS@2025-06-01 GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-01",
        "begun on the first day of the year, SW1 2025-04-01 - FCONTA, FIRST_SPELL_NOT_LAST_YEARS@2025-04-01",
        "begun on the last day before it, SW1 2025-03-31 - FCONTA, ''",
        "changed on the first day of the year, SW1 2024-01-01 2025-04-01 FCONTA; SW2 2025-04-01 - MANAGE, ''",
        "a gap that ends when the year begins, SW1 2024-01-01 2025-03-01 FCONTA; SW2 2025-04-03 - FCONTA,"
                + " FIRST_SPELL_NOT_LAST_YEARS@2025-04-03"
    })
    void ofAChildLookedAfterAllYear(String situation, String spells, String findings) {
        assertThat(String.join(" ", found(ALL_YEAR, spells))).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "never looked after, '', SW1 2025-05-01 - FCONTA, ''",
        "care ended in the year, 2024-01-01 2025-09-01, SW1 2024-01-01 2025-09-01 FCONTA, ''",
        "care ended with a gap before its end, 2024-01-01 2025-09-01, SW1 2024-01-01 2025-07-01 FCONTA, ''",
        "care ended before the year, 2024-01-01 2025-03-31, - 2024-01-01 - FCONTA, ''",
        "care began on 31 March without a keyworker, 2026-03-31 -, '', NO_SPELL_ON_31_MARCH",
        "care ended on 31 March, 2024-01-01 2026-03-31, SW1 2024-01-01 2025-04-02 FCONTA, ''",
        "a gap before care began is not held against it, 2025-06-01 -,"
                + " SW1 2025-01-01 2025-05-01 FCONTA; SW2 2025-06-01 - FCONTA, ''",
        "six days of care in a longer gap, 2025-06-01 -,"
                + " SW1 2025-01-01 2025-05-01 FCONTA; SW2 2025-06-07 - FCONTA,"
                + " GAP_OVER_FIVE_DAYS_BEFORE_31_MARCH@2025-06-07",
        "looked after again; the keyworker between is known, 2024-01-01 2025-06-01;2025-12-01 -,"
                + " SW1 2024-01-01 2025-06-03 FCONTA; SW2 2025-06-03 2025-11-30 MANAGE; SW3 2025-12-01 - MANAGE, ''",
        "a spell of no day, 2025-06-01 -, SW1 2025-06-05 2025-06-05 FCONTA; SW2 2025-06-05 - MANAGE,"
                + " ZERO_DAYS@2025-06-05"
    })
    void ofAChildLookedAfterForAPart(String situation, String care, String spells, String findings) {
        assertThat(String.join(" ", found(care, spells))).isEqualTo(findings);
    }
}
