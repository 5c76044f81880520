package org.throughline.supervision.onetoone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.WorkerRole;

class OneToOneRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    /** The year begins on Monday 7 September 2026. */
    private static final LocalDate ASYE_UNTIL = LocalDate.of(2027, 9, 6);

    private final OneToOneRule rule = new OneToOneRule(List.of(Cadence.STANDARD));

    @Test
    void everybodyElseMeetsEveryFourWeeks() {
        OneToOneDue due = rule.of(new Career(WorkerRole.SOCIAL_WORKER, null, MONDAY));

        assertThat(due)
                .isEqualTo(new OneToOneDue(
                        MONDAY, 28, OneToOneDue.Reason.ORDINARY, LocalDate.of(2026, 10, 5), "standard-1"));
        assertThat(due.overdueOn(LocalDate.of(2026, 10, 5))).isFalse();
        assertThat(due.overdueOn(LocalDate.of(2026, 10, 6))).isTrue();
    }

    @Test
    void inTheFirstSixWeeksOfTheYearWeeklyThenFortnightlyToSixMonths() {
        assertThat(inYear(MONDAY)).isEqualTo(OneToOneDue.Reason.ASYE_FIRST_WEEKS);
        assertThat(inYear(MONDAY.plusWeeks(6).minusDays(1))).isEqualTo(OneToOneDue.Reason.ASYE_FIRST_WEEKS);
        assertThat(inYear(MONDAY.plusWeeks(6))).isEqualTo(OneToOneDue.Reason.ASYE_FIRST_MONTHS);
        assertThat(inYear(LocalDate.of(2027, 3, 6))).isEqualTo(OneToOneDue.Reason.ASYE_FIRST_MONTHS);
        assertThat(inYear(LocalDate.of(2027, 3, 7))).isEqualTo(OneToOneDue.Reason.ORDINARY);
        assertThat(rule.of(new Career(null, ASYE_UNTIL, MONDAY)).due()).isEqualTo(MONDAY.plusDays(7));
        assertThat(rule.of(new Career(null, ASYE_UNTIL, MONDAY.plusWeeks(7))).due())
                .isEqualTo(MONDAY.plusWeeks(9));
    }

    @Test
    void aCouncilSaysOtherwiseForARoleFromADayOn() {
        var later = new Cadence("council-2", MONDAY, "Council", 21, 7, 6, 14, 6, Map.of(WorkerRole.POD_MANAGER, 14));
        var own = new OneToOneRule(List.of(later, Cadence.STANDARD));

        assertThat(own.of(new Career(WorkerRole.POD_MANAGER, null, MONDAY)))
                .isEqualTo(new OneToOneDue(MONDAY, 14, OneToOneDue.Reason.ROLE, MONDAY.plusDays(14), "council-2"));
        assertThat(own.of(new Career(WorkerRole.SOCIAL_WORKER, null, MONDAY)).days())
                .isEqualTo(21);
        assertThat(own.of(new Career(WorkerRole.POD_MANAGER, null, MONDAY.minusDays(1)))
                        .days())
                .isEqualTo(28);
        assertThat(own.of(new Career(null, null, MONDAY)).reason()).isEqualTo(OneToOneDue.Reason.ORDINARY);
    }

    @Test
    void beforeTheFirstSetTheFirstHolds() {
        var first = new Cadence("council-1", MONDAY, "Council", 10, 7, 6, 14, 6, Map.of());

        assertThat(new OneToOneRule(List.of(first))
                        .of(new Career(null, null, MONDAY.minusYears(1)))
                        .days())
                .isEqualTo(10);
    }

    @Test
    void aCadenceThatNobodyCanKeepIsRefused() {
        assertThatThrownBy(() -> new OneToOneRule(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cadence("x", MONDAY, "x", 0, 7, 6, 14, 6, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cadence("x", MONDAY, "x", 1, 0, 6, 14, 6, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cadence("x", MONDAY, "x", 1, 1, 6, 0, 6, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cadence("x", MONDAY, "x", 1, 1, 6, 1, 6, Map.of(WorkerRole.POD_MANAGER, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Cadence("x", MONDAY, "x", 1, 1, 6, 1, 6, Map.of(WorkerRole.POD_MANAGER, 1)).days())
                .isEqualTo(1);
    }

    private OneToOneDue.Reason inYear(LocalDate since) {
        return rule.of(new Career(WorkerRole.SOCIAL_WORKER, ASYE_UNTIL, since)).reason();
    }
}
