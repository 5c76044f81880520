package org.throughline.cases.promise.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.platformtest.property.Property;

/** What holds for every promise, whatever became of it: in each of 10,000 drawn stories. */
class PromisePropertiesTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void aStoryThatTheRulesAllowedRunsForwards() {
        Property.holds(WORLDS, random -> {
            PromiseStory story = drawn(random);

            assertThat(story.dueOn()).isAfterOrEqualTo(story.lastSpokenOf());
            LocalDate before = story.madeOn();
            for (Agreement agreement : story.agreements()) {
                assertThat(agreement.on()).isAfterOrEqualTo(before);
                assertThat(agreement.dueOn()).isAfterOrEqualTo(agreement.on());
                before = agreement.on();
            }
            if (story.ending() != null) {
                assertThat(story.ending().on()).isAfterOrEqualTo(before);
            }
        });
    }

    @Test
    void anOpenPromiseIsOverdueFromOneDayOnAndStaysSo() {
        Property.holds(WORLDS, random -> {
            PromiseStory open = drawn(random).ended(null);

            for (LocalDate day = START; day.isBefore(START.plusDays(120)); day = day.plusDays(1)) {
                boolean overdue = ChronoUnit.DAYS.between(open.dueOn(), day) > 0;
                assertThat(open.standing(day)).isEqualTo(overdue ? Standing.OVERDUE : Standing.OPEN);
                assertThat(open.daysLate(day)).isEqualTo(Math.max(0, ChronoUnit.DAYS.between(open.dueOn(), day)));
            }
        });
    }

    @Test
    void onceEndedItStandsTheSameForEver() {
        Property.holds(WORLDS, random -> {
            PromiseStory story = drawn(random);
            PromiseStory ended =
                    story.ending() == null ? story.ended(new Ending(PromiseOutcome.KEPT, story.lastSpokenOf())) : story;
            LocalDate some = START.plusDays(random.nextInt(400));
            LocalDate other = START.plusDays(random.nextInt(400));

            assertThat(ended.standing(some)).isEqualTo(ended.standing(other));
            assertThat(ended.daysLate(some)).isEqualTo(ended.daysLate(other));
            assertThat(ended.standing(some) == Standing.KEPT_LATE).isEqualTo(ended.daysLate(some) > 0);
        });
    }

    @Test
    void withoutTheirAgreementNoDayIsNew() {
        Property.holds(WORLDS, random -> {
            PromiseStory story = drawn(random);
            var next = new Agreement(day(random, 90), day(random, 90));

            assertThat(PromiseRules.agreeing(story, next, false, START.plusDays(90)))
                    .contains(PromiseRefusal.NOT_AGREED);
        });
    }

    /** A promise with up to five agreements and perhaps an end, each drawn at random and kept where the rules allow it. */
    private static PromiseStory drawn(Random random) {
        LocalDate today = START.plusDays(90);
        LocalDate madeOn = day(random, 30);
        var story = new PromiseStory(madeOn, madeOn.plusDays(random.nextInt(30)), List.of(), null);
        assertThat(PromiseRules.making(story.madeOn(), story.firstDueOn(), today))
                .isEmpty();
        for (int n = random.nextInt(6); n > 0; n--) {
            var next = new Agreement(day(random, 100), day(random, 120));
            if (PromiseRules.agreeing(story, next, random.nextBoolean(), today).isEmpty()) {
                story = story.with(next);
            }
        }
        var outcome = random.nextBoolean() ? PromiseOutcome.KEPT : PromiseOutcome.BROKEN;
        var ending = new Ending(outcome, day(random, 100));
        Boolean explained = random.nextBoolean() ? random.nextBoolean() : null;
        return PromiseRules.ending(story, ending, explained, today).isEmpty() ? story.ended(ending) : story;
    }

    private static LocalDate day(Random random, int within) {
        return START.plusDays(random.nextInt(within));
    }
}
