package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platformtest.property.Property;

/** What holds for every child. */
class ContinuityPropertiesTest {

    private static final int HISTORIES = 10_000;

    @Test
    void theOrderInWhichFactsWereImportedDoesNotMatter() {
        Property.holds(HISTORIES, random -> {
            ChildFacts facts = AnyChild.drawnFrom(random);
            var shuffled = new ChildFacts(
                    facts.childId(),
                    shuffled(facts.open(), random),
                    shuffled(facts.spells(), random),
                    shuffled(facts.covers(), random),
                    shuffled(facts.contacts(), random));
            Span span = span(random);
            LocalDate asOf = asOf(random);

            assertThat(MeasureChild.of(shuffled, span, asOf)).isEqualTo(MeasureChild.of(facts, span, asOf));
        });
    }

    @Test
    void theTwoPartsOfAWindowAddUpToIt() {
        Property.holds(HISTORIES, random -> {
            ChildFacts facts = AnyChild.drawnFrom(random);
            var keyworkers = new Keyworkers(facts);
            LocalDate from = Story.day(random.nextInt(1500) - 1000);
            LocalDate middle = from.plusDays(random.nextInt(400));
            LocalDate to = middle.plusDays(random.nextInt(400));
            var whole = new Window(from, to);
            var first = new Window(from, middle);
            var second = new Window(middle, to);

            assertThat(keyworkers.openDaysIn(first) + keyworkers.openDaysIn(second))
                    .isEqualTo(keyworkers.openDaysIn(whole));
            assertThat(together(keyworkers.daysIn(first), keyworkers.daysIn(second)))
                    .isEqualTo(keyworkers.daysIn(whole));
            assertThat(together(keyworkers.changesIn(first), keyworkers.changesIn(second)))
                    .isEqualTo(keyworkers.changesIn(whole));
            assertThat(together(Meetings.in(first, facts), Meetings.in(second, facts)))
                    .isEqualTo(Meetings.in(whole, facts));
        });
    }

    @Test
    void coverNeverLowersContinuity() {
        Property.holds(HISTORIES, random -> {
            ChildFacts without = AnyChild.drawnFrom(random);
            ChildFacts with = covered(without, random);
            Span span = span(random);
            LocalDate asOf = asOf(random);

            assertThat(MeasureChild.of(with, span, asOf).figures())
                    .isEqualTo(MeasureChild.of(without, span, asOf).figures());
        });
    }

    @Test
    void thereAndBackAgainIsTwoWorkersAndTwoChanges() {
        Property.holds(HISTORIES, random -> {
            int first = 1 + random.nextInt(100);
            int second = first + 1 + random.nextInt(100);
            int asOf = second + random.nextInt(100);
            Story story = new Story()
                    .open(0, null)
                    .spell('A', 0, first, any(random))
                    .spell('B', first, second, any(random))
                    .spell('A', second, null, any(random));

            assertThat(story.figure(Measure.KEYWORKERS_12_MONTHS, asOf).ratio()).isEqualTo(new Ratio(2, 1));
            assertThat(story.figure(Measure.CHANGES_12_MONTHS, asOf).ratio()).isEqualTo(new Ratio(2, 1));
        });
    }

    @Test
    void everyShareLiesBetweenNoneAndAllAndWhatIsUndefinedSaysWhy() {
        Property.holds(HISTORIES, random -> {
            ChildContinuity child = MeasureChild.of(AnyChild.drawnFrom(random), span(random), asOf(random));

            assertThat(child.figures())
                    .allMatch(figure -> figure.isDefined() == (figure.undefined() == null))
                    .allMatch(figure -> !figure.isDefined()
                            || figure.measure().unit() != Unit.SHARE
                            || figure.ratio().counted() <= figure.ratio().outOf());
        });
    }

    @Test
    void theOrderOfTheChildrenDoesNotMatterToTheGroup() {
        Property.holds(HISTORIES / 10, random -> {
            Span span = span(random);
            List<ChildContinuity> children = Stream.generate(() -> AnyChild.drawnFrom(random))
                    .limit(8)
                    .map(child -> MeasureChild.of(child, span, Story.day(0)))
                    .toList();

            assertThat(summed(shuffled(children, random), span)).isEqualTo(summed(children, span));
        });
    }

    /** Somebody whom the child has not met stands in for a part of a spell, and sees the child meanwhile. */
    private static ChildFacts covered(ChildFacts facts, Random random) {
        List<Spell> ended = facts.spells().stream()
                .filter(spell -> spell.to() != null
                        && facts.covers().stream()
                                .noneMatch(cover -> cover.caseId().equals(spell.caseId())))
                .toList();
        if (ended.isEmpty()) {
            return facts;
        }
        Spell spell = ended.get(random.nextInt(ended.size()));
        UUID standIn = Story.worker('S');
        var covers = new ArrayList<>(facts.covers());
        covers.add(new CoverTime(spell.caseId(), standIn, spell.from(), spell.to()));
        var contacts = new ArrayList<>(facts.contacts());
        for (int n = random.nextInt(4); n >= 0; n--) {
            int days =
                    random.nextInt((int) (spell.to().toEpochDay() - spell.from().toEpochDay()));
            LocalDate on = spell.from().plusDays(days);
            contacts.add(new Contact(
                    spell.caseId(),
                    on.atTime(random.nextInt(24), 30).toInstant(ZoneOffset.UTC),
                    on,
                    List.of(standIn),
                    random.nextBoolean()));
        }
        return new ChildFacts(facts.childId(), facts.open(), facts.spells(), covers, contacts);
    }

    private static GroupContinuity summed(List<ChildContinuity> children, Span span) {
        var sum = new SumUp(span, Story.day(0));
        children.forEach(sum::add);
        return sum.result();
    }

    private static Map<UUID, Long> together(Map<UUID, Long> one, Map<UUID, Long> other) {
        Map<UUID, Long> both = new HashMap<>(one);
        other.forEach((worker, days) -> both.merge(worker, days, Long::sum));
        return both;
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Span span(Random random) {
        return Span.values()[random.nextInt(Span.values().length)];
    }

    private static LocalDate asOf(Random random) {
        return Story.day(random.nextInt(1000) - 700);
    }

    private static ChangeReason any(Random random) {
        return ChangeReason.values()[random.nextInt(ChangeReason.values().length)];
    }
}
