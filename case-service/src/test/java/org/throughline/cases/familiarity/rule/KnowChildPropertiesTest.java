package org.throughline.cases.familiarity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What holds for every pod and every child. */
class KnowChildPropertiesTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID CHILD = new UUID(1, 0);
    private static final UUID OTHER_CHILD = new UUID(1, 1);

    @Test
    void moreThatPassedBetweenThemNeverLowersAnybody() {
        Property.holds(WORLDS, random -> {
            List<Fact> before = facts(random, CHILD);
            var after = new ArrayList<>(before);
            after.add(fact(random, CHILD));

            for (int worker = 0; worker < 4; worker++) {
                assertThat(points(after, worker)).isGreaterThanOrEqualTo(points(before, worker));
            }
        });
    }

    @Test
    void aLongerStretchNeverLowersAnybody() {
        Property.holds(WORLDS, random -> {
            Fact spell = stretch(random, CHILD);
            Fact earlier = new Fact(
                    CHILD, spell.workerId(), spell.evidence(), spell.from().minusDays(1), spell.to());

            assertThat(weighed(List.of(earlier)).stream()
                            .map(Familiarity::points)
                            .toList())
                    .allMatch(more ->
                            weighed(List.of(spell)).stream().allMatch(less -> more.compareTo(less.points()) >= 0));
        });
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            List<Fact> facts = facts(random, CHILD);
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);

            assertThat(weighed(shuffled)).isEqualTo(weighed(facts));
        });
    }

    @Test
    void whatPassedWithOtherChildrenDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            List<Fact> facts = facts(random, CHILD);
            var mixed = new ArrayList<>(facts);
            mixed.addAll(facts(random, OTHER_CHILD));
            Collections.shuffle(mixed, random);

            assertThat(weighed(mixed)).isEqualTo(weighed(facts));
        });
    }

    @Test
    void theReasonsAddUpToThePoints() {
        Property.holds(WORLDS, random -> weighed(facts(random, CHILD)).forEach(known -> assertThat(
                        known.reasons().stream().map(Reason::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(known.points())));
    }

    private static BigDecimal points(List<Fact> facts, int worker) {
        return weighed(facts).stream()
                .filter(known -> known.workerId().equals(worker(worker)))
                .map(Familiarity::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<Familiarity> weighed(List<Fact> facts) {
        return KnowChild.on(TODAY, CHILD, facts, Weights.PRESENT);
    }

    private static List<Fact> facts(Random random, UUID child) {
        var facts = new ArrayList<Fact>();
        for (int n = random.nextInt(12); n > 0; n--) {
            facts.add(fact(random, child));
        }
        return facts;
    }

    private static Fact fact(Random random, UUID child) {
        Evidence evidence = Evidence.values()[random.nextInt(Evidence.values().length)];
        return evidence.isStretch()
                ? stretch(random, child)
                : Fact.happened(child, worker(random.nextInt(4)), evidence, day(random));
    }

    private static Fact stretch(Random random, UUID child) {
        Evidence evidence =
                List.of(Evidence.KEYWORKER, Evidence.CO_WORK, Evidence.COVER).get(random.nextInt(3));
        LocalDate from = day(random);
        LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(400));
        return new Fact(child, worker(random.nextInt(4)), evidence, from, to);
    }

    private static LocalDate day(Random random) {
        return TODAY.minusDays(random.nextInt(1500) - 20);
    }

    private static UUID worker(int number) {
        return new UUID(2, number);
    }
}
