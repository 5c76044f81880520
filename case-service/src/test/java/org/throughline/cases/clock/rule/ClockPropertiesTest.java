package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platformtest.property.Property;

/** What holds for every case, however its facts came about. */
class ClockPropertiesTest {

    private static final int HISTORIES = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_500;
    private static final int MOST_FACTS = 25;
    private static final Set<FactKind> LASTING = EnumSet.of(
            FactKind.ASSESSMENT_STAGE,
            FactKind.CHILD_IN_NEED_STAGE,
            FactKind.CHILD_PROTECTION_STAGE,
            FactKind.LOOKED_AFTER_STAGE,
            FactKind.SECTION_47,
            FactKind.PROTECTION_PLAN,
            FactKind.CARE,
            FactKind.PLACEMENT,
            FactKind.LASTING_PLACEMENT,
            FactKind.INTERIM_PLACEMENT);

    @Test
    void theOrderInWhichFactsAreToldDoesNotMatter() {
        Property.holds(HISTORIES, random -> {
            CaseFacts facts = history(random);
            var shuffled = new ArrayList<>(facts.facts());
            Collections.shuffle(shuffled, random);
            assertThat(clocks(with(facts, shuffled))).isEqualTo(clocks(facts));
        });
    }

    @Test
    void aFactToldTwiceIsOneFact() {
        Property.holds(HISTORIES, random -> {
            CaseFacts facts = history(random);
            var twice = new ArrayList<>(facts.facts());
            twice.addAll(facts.facts());
            assertThat(clocks(with(facts, twice))).isEqualTo(clocks(facts));
        });
    }

    @Test
    void aClockEndsOnceAndNeverBeforeItStarts() {
        Property.holds(HISTORIES, random -> {
            CaseFacts facts = history(random);
            assertThat(clocks(facts)).allSatisfy(clock -> {
                assertThat(clock.due()).isAfter(clock.start());
                assertThat(clock.metOn() == null || clock.stoppedOn() == null).isTrue();
                LocalDate end = Objects.requireNonNullElse(
                        clock.metOn(), clock.stoppedOn() == null ? FIRST.plusYears(99) : clock.stoppedOn());
                assertThat(end).isAfterOrEqualTo(clock.start());
            });
        });
    }

    @Test
    void nothingRunsOnInAClosedCase() {
        Property.holds(HISTORIES, random -> {
            CaseFacts open = history(random);
            var closed = new CaseFacts(day(random), open.visitsKnownSince(), open.facts());
            assertThat(clocks(closed)).allSatisfy(clock -> {
                assertThat(clock.start()).isBeforeOrEqualTo(closed.closedOn());
                assertThat(Objects.requireNonNullElse(clock.metOn(), clock.stoppedOn()))
                        .isNotNull()
                        .isBeforeOrEqualTo(closed.closedOn());
            });
        });
    }

    @Test
    void oneMoreVisitNeverBringsTheNextOneForward() {
        Property.holds(HISTORIES, random -> {
            LocalDate since = day(random);
            var facts = new ArrayList<>(List.of(Fact.lasting(FactKind.CHILD_PROTECTION_STAGE, since, null)));
            for (int n = random.nextInt(MOST_FACTS); n > 0; n--) {
                facts.add(Fact.dated(FactKind.VISIT, day(random)));
            }
            LocalDate before = nextVisit(facts);
            facts.add(Fact.dated(FactKind.VISIT, day(random)));
            assertThat(nextVisit(facts)).isAfterOrEqualTo(before);
        });
    }

    @Test
    void workingDayLimitsEndOnAWorkingDayAndHoldThatMany() {
        Property.holds(HISTORIES, random -> {
            LocalDate start = day(random);
            RuleBook.national().all().stream()
                    .filter(rule -> rule.limit().unit() == LimitUnit.WORKING_DAYS)
                    .forEach(rule -> {
                        LocalDate due = rule.limit().lastDay(start, Story.CALENDAR);
                        assertThat(Story.CALENDAR.isWorkingDay(due)).isTrue();
                        assertThat(Story.CALENDAR.between(start, due))
                                .isEqualTo(rule.limit().amount());
                    });
        });
    }

    private static LocalDate nextVisit(List<Fact> facts) {
        return clocks(new CaseFacts(null, null, facts)).stream()
                .filter(clock -> clock.kind() == ClockKind.PROTECTION_VISIT && clock.metOn() == null)
                .map(StatutoryClock::due)
                .findFirst()
                .orElseThrow();
    }

    private static List<StatutoryClock> clocks(CaseFacts facts) {
        return ComputeClocks.of(facts, RuleBook.national(), Story.CALENDAR);
    }

    private static CaseFacts with(CaseFacts facts, List<Fact> told) {
        return new CaseFacts(facts.closedOn(), facts.visitsKnownSince(), told);
    }

    private static CaseFacts history(Random random) {
        var facts = new ArrayList<Fact>();
        FactKind[] kinds = FactKind.values();
        for (int n = 1 + random.nextInt(MOST_FACTS); n > 0; n--) {
            facts.add(fact(kinds[random.nextInt(kinds.length)], random));
        }
        return new CaseFacts(null, random.nextInt(4) == 0 ? day(random) : null, facts);
    }

    private static Fact fact(FactKind kind, Random random) {
        LocalDate on = day(random);
        if (LASTING.contains(kind)) {
            return Fact.lasting(kind, on, random.nextBoolean() ? null : on.plusDays(random.nextInt(DAYS / 4)));
        }
        return kind == FactKind.EXTENSION ? new Fact(kind, on, null, 1 + random.nextInt(8)) : Fact.dated(kind, on);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
