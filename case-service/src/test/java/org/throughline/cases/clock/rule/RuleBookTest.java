package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.ClockKind;

class RuleBookTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalRule TIGHTER = rule(ClockKind.PROTECTION_VISIT, "local-2026");

    @ParameterizedTest
    @EnumSource(ClockKind.class)
    void everyKindHasARuleWithASource(ClockKind kind) {
        assertThat(RuleBook.national().all())
                .filteredOn(rule -> rule.kind() == kind)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 10, local-default-1", "2026-04-01, 5, local-2026", "2026-12-01, 5, local-2026"})
    void aCouncilsOwnRuleHoldsForClocksThatStartFromItsDayOn(LocalDate start, int amount, String version) {
        // Given
        RuleBook book = RuleBook.national().with(List.of(TIGHTER));
        // When
        ClockRule rule = book.rule(ClockKind.PROTECTION_VISIT, Step.ONLY, start).orElseThrow();
        // Then
        assertThat(rule.limit()).isEqualTo(new Limit(amount, LimitUnit.WORKING_DAYS));
        assertThat(rule.version()).isEqualTo(version);
        assertThat(rule.from()).isEqualTo(StartingFact.LAST_VISIT);
        assertThat(rule.local()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            names = {"PROTECTION_VISIT", "CHILD_IN_NEED_VISIT", "CORE_GROUP", "PERMANENCE_PLAN"})
    void councilsSetTheirOwnStandards(ClockKind kind) {
        assertThat(RuleBook.national().with(List.of(rule(kind, "local-2026"))).all())
                .hasSize(RuleBook.national().all().size() + 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROTECTION_VISIT", "CHILD_IN_NEED_VISIT", "CORE_GROUP", "PERMANENCE_PLAN"})
    void whatLawAndGuidanceSetIsNotACouncilsToSet(ClockKind kind) {
        assertThatThrownBy(() -> RuleBook.national().with(List.of(rule(kind, "local-2026"))))
                .hasMessageContaining("not a council's to set");
    }

    @Test
    void aLocalRuleSaysThatItIsLocal() {
        var rule = rule(ClockKind.CORE_GROUP, "working-together-2026");
        assertThatThrownBy(() -> RuleBook.national().with(List.of(rule))).hasMessageContaining("local-");
    }

    @Test
    void twoRulesFromOneDayAreRefused() {
        assertThatThrownBy(() -> RuleBook.national().with(List.of(TIGHTER, TIGHTER)))
                .hasMessageContaining("from one day");
        assertThat(RuleBook.national()
                        .with(List.of(TIGHTER, rule(ClockKind.CORE_GROUP, "local-1")))
                        .all())
                .hasSize(RuleBook.national().all().size() + 2);
    }

    @Test
    void anotherRuleIsAnotherEdition() {
        assertThat(RuleBook.national().edition()).isEqualTo(RuleBook.national().edition());
        assertThat(RuleBook.national().with(List.of(TIGHTER)).edition())
                .isNotEqualTo(RuleBook.national().edition());
    }

    @Test
    void rulesAreListedByKindStepAndDay() {
        assertThat(RuleBook.national().with(List.of(TIGHTER)).all())
                .extracting(rule -> "%02d %d %s"
                        .formatted(rule.kind().ordinal(), rule.step().ordinal(), rule.effectiveFrom()))
                .isSorted();
    }

    @Test
    void aLimitOfNothingIsAMistake() {
        assertThatThrownBy(() -> new Limit(0, LimitUnit.WEEKS)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Limit(1, LimitUnit.DAYS).lastDay(APRIL, Story.CALENDAR)).isEqualTo("2026-04-02");
    }

    private static LocalRule rule(ClockKind kind, String version) {
        return new LocalRule(
                kind, new Limit(5, LimitUnit.WORKING_DAYS), APRIL, version, "Practice standards 2026, 3.2");
    }
}
