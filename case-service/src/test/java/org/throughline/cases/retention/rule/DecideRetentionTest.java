package org.throughline.cases.retention.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.platformtest.property.Property;

class DecideRetentionTest {

    private static final LocalDate BORN = LocalDate.of(2000, 5, 6);
    private static final LocalDate CLOSED = LocalDate.of(2010, 3, 1);
    private static final LocalDate REFERRED = LocalDate.of(2009, 1, 2);

    /** Reg 50: 75 years from birth; 15 years from death before 18. The others are the local schedule. */
    @ParameterizedTest
    @CsvSource({
        "true,  false, , LOOKED_AFTER, 2075-05-06",
        "true,  false, 2015-01-01, LOOKED_AFTER_DIED, 2030-01-01",
        "true,  false, 2018-05-06, LOOKED_AFTER, 2075-05-06",
        "false, true,  , CHILD_PROTECTION, 2045-03-01",
        "false, false, , CHILD_IN_NEED, 2025-05-06",
        "true,  true,  , LOOKED_AFTER, 2075-05-06",
        "true,  true,  2015-01-01, CHILD_PROTECTION, 2045-03-01"
    })
    void theRuleThatKeepsItLongestHolds(
            boolean lookedAfter, boolean plan, LocalDate died, RetentionKind kind, LocalDate until) {
        var facts = new RecordFacts(BORN, died, lookedAfter, plan, true, false, CLOSED, REFERRED, false);

        Verdict before = on(until.minusDays(1), facts);
        Verdict then = on(until, facts);

        assertThat(before.outcome()).isEqualTo(Verdict.Outcome.KEEP);
        assertThat(then.outcome()).isEqualTo(Verdict.Outcome.ERASE);
        assertThat(then.rule().kind()).isEqualTo(kind);
        assertThat(then.keptUntil()).isEqualTo(until);
    }

    @Test
    void aReferralThatLedToNoCaseIsKeptSixYears() {
        var facts = new RecordFacts(BORN, null, false, false, false, false, null, REFERRED, false);

        assertThat(on(LocalDate.of(2015, 1, 1), facts).outcome()).isEqualTo(Verdict.Outcome.KEEP);
        assertThat(on(LocalDate.of(2015, 1, 2), facts).outcome()).isEqualTo(Verdict.Outcome.ERASE);
    }

    @Test
    void whereADayIsNotKnownAPersonMustFindItOut() {
        var unborn = new RecordFacts(null, null, false, false, true, false, CLOSED, REFERRED, false);
        var unreferred = new RecordFacts(BORN, null, false, false, false, false, null, null, false);

        assertThat(on(LocalDate.of(2199, 1, 1), unborn)).isEqualTo(new Verdict(Verdict.Outcome.NOT_KNOWN, null, null));
        assertThat(on(LocalDate.of(2199, 1, 1), unreferred).outcome()).isEqualTo(Verdict.Outcome.NOT_KNOWN);
    }

    @Test
    void aKindWithoutARuleIsNotErased() {
        var facts = new RecordFacts(BORN, null, true, false, true, false, CLOSED, REFERRED, false);
        List<RetentionRule> withoutOne = NationalRetention.RULES.stream()
                .filter(rule -> rule.kind() != RetentionKind.LOOKED_AFTER)
                .toList();

        assertThat(DecideRetention.on(LocalDate.of(2199, 1, 1), facts, withoutOne)
                        .outcome())
                .isEqualTo(Verdict.Outcome.NOT_KNOWN);
    }

    @Test
    void onlyTheYearsOfTheRegulationAreOutOfACouncilsHands() {
        assertThat(NationalRetention.RULES.stream().map(RetentionRule::kind).filter(NationalRetention::isStatutory))
                .containsExactly(RetentionKind.LOOKED_AFTER, RetentionKind.LOOKED_AFTER_DIED);
    }

    @Test
    void whateverTheFactsNothingHeldOrOpenIsErasedAndLaterIsNeverKeptAnew() {
        Property.holds(10_000, random -> {
            RecordFacts facts = drawn(random);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(60_000));

            Verdict verdict = on(day, facts);
            Verdict later = on(day.plusDays(random.nextInt(10_000)), facts);

            assertThat(verdict.outcome() == Verdict.Outcome.ERASE && (facts.held() || facts.openCase()))
                    .isFalse();
            if (verdict.outcome() == Verdict.Outcome.ERASE) {
                assertThat(verdict.keptUntil()).isBeforeOrEqualTo(day);
                assertThat(later.outcome()).isEqualTo(Verdict.Outcome.ERASE);
            }
            if (facts.openCase()) {
                assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.OPEN);
            } else if (facts.held()) {
                assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.HELD);
            }
        });
    }

    private static Verdict on(LocalDate day, RecordFacts facts) {
        return DecideRetention.on(day, facts, NationalRetention.RULES);
    }

    private static RecordFacts drawn(Random random) {
        return new RecordFacts(
                day(random),
                day(random),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                day(random),
                day(random),
                random.nextInt(4) == 0);
    }

    private static LocalDate day(Random random) {
        return random.nextInt(5) == 0 ? null : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
    }
}
