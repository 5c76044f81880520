package org.throughline.cases.permanence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.PermanenceRoute;
import org.throughline.platformtest.property.Property;

/** What holds for every child: 10,000 made-up lives each. */
class DelayPropertiesTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aShareIsBetweenNothingAndAllAndThereOrExplained() {
        Property.holds(WORLDS, random -> FindDelay.in(world(random), TODAY).forEach(delay -> {
            assertThat(delay.days()).isNotNegative();
            assertThat(delay.shareOfLife() == null).isEqualTo(delay.noShareReason() != null);
            if (delay.shareOfLife() != null) {
                assertThat(delay.shareOfLife()).isBetween(0, 100);
            }
        }));
    }

    @Test
    void aDayLaterNoChildHasWaitedLess() {
        Property.holds(WORLDS, random -> {
            PermanenceFacts facts = world(random);
            List<Delay> today = FindDelay.in(facts, TODAY);
            List<Delay> tomorrow = FindDelay.in(facts, TODAY.plusDays(1));
            for (int i = 0; i < today.size(); i++) {
                assertThat(tomorrow.get(i).days() - today.get(i).days()).isBetween(0, 1);
            }
        });
    }

    @Test
    void aWaitingCutInTwoAddsUp() {
        Property.holds(WORLDS, random -> {
            ChildsTime time = new ChildsTime(TODAY.minusDays(1_000 + random.nextInt(6_000)), false);
            LocalDate from = TODAY.minusDays(2 + random.nextInt(900));
            LocalDate cut = from.plusDays(random.nextInt(Math.toIntExact(TODAY.toEpochDay() - from.toEpochDay())));
            int whole = days(time, from, TODAY);
            assertThat(days(time, from, cut) + days(time, cut, TODAY)).isEqualTo(whole);
        });
    }

    @Test
    void theOrderInWhichFactsAreToldDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            PermanenceFacts facts = world(random);
            var plans = new ArrayList<>(facts.plans());
            var proceedings = new ArrayList<>(facts.proceedings());
            Collections.shuffle(plans, random);
            Collections.shuffle(proceedings, random);
            var told = new PermanenceFacts(
                    facts.time(), facts.openedOn(), facts.closedOn(), facts.lookedAfterSince(), plans, proceedings);
            assertThat(FindDelay.in(told, TODAY)).isEqualTo(FindDelay.in(facts, TODAY));
        });
    }

    private static int days(ChildsTime time, LocalDate from, LocalDate until) {
        return time.measure(new Waiting(WaitsFor.A_PLAN, from, until, null, null, null), TODAY)
                .days();
    }

    private static PermanenceFacts world(Random random) {
        boolean unborn = random.nextInt(10) == 0;
        LocalDate born = unborn || random.nextInt(10) == 0 ? null : TODAY.minusDays(random.nextInt(6_500));
        LocalDate opened = TODAY.minusDays(random.nextInt(1_000));
        LocalDate inCare = random.nextBoolean() ? null : opened.plusDays(random.nextInt(100));
        var plans = new ArrayList<PermanenceFacts.Plan>();
        LocalDate agreed = opened;
        for (int left = random.nextInt(4); left > 0; left--) {
            agreed = agreed.plusDays(1 + random.nextInt(90));
            boolean last = left == 1;
            plans.add(new PermanenceFacts.Plan(
                    PermanenceRoute.values()[random.nextInt(PermanenceRoute.values().length)],
                    agreed,
                    agreed.plusDays(1 + random.nextInt(400)),
                    last && random.nextBoolean() ? agreed.plusDays(random.nextInt(200)) : null,
                    last));
        }
        var proceedings = new ArrayList<PermanenceFacts.Proceedings>();
        LocalDate issued = opened;
        for (int left = random.nextInt(3); left > 0; left--) {
            issued = issued.plusDays(1 + random.nextInt(200));
            proceedings.add(new PermanenceFacts.Proceedings(
                    issued, random.nextBoolean() ? null : issued.plusWeeks(34), issued.plusDays(random.nextInt(300))));
        }
        return new PermanenceFacts(new ChildsTime(born, unborn), opened, null, inCare, plans, proceedings);
    }
}
