package org.throughline.cases.restriction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

class RestrictionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID LEADER = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);

    @Test
    void aListOfNobodyRestrictsNobody() {
        assertThat(RestrictionRule.naming(lists(Set.of(), Set.of()), LEADER))
                .contains(new Refused(
                        "restriction-restricts-nobody", "/allowed", "name somebody, here or among the denied"));
    }

    @Test
    void nobodyIsAllowedAndDeniedAtOnce() {
        assertThat(RestrictionRule.naming(lists(Set.of(LEADER, COLLEAGUE), Set.of(COLLEAGUE)), LEADER))
                .contains(new Refused("restriction-worker-on-both-lists", "/denied", "names somebody who is allowed"));
    }

    @Test
    void whoDecidesGoesOnSeeing() {
        var locksOut =
                new Refused("restriction-locks-you-out", "/allowed", "whoever decides it goes on seeing the record");

        assertThat(RestrictionRule.naming(lists(Set.of(COLLEAGUE), Set.of()), LEADER))
                .contains(locksOut);
        assertThat(RestrictionRule.naming(lists(Set.of(), Set.of(LEADER)), LEADER))
                .contains(locksOut);
        assertThat(RestrictionRule.naming(lists(Set.of(COLLEAGUE, LEADER), Set.of()), LEADER))
                .isEmpty();
        assertThat(RestrictionRule.naming(lists(Set.of(), Set.of(COLLEAGUE)), LEADER))
                .isEmpty();
        assertThat(RestrictionRule.naming(lists(Set.of(LEADER), Set.of(COLLEAGUE)), LEADER))
                .isEmpty();
    }

    @Test
    void itIsReviewedTomorrowAtTheEarliestAndWithinTwelveMonths() {
        var notAhead = new Refused("restriction-review-not-ahead", "/reviewOn", "is not after today");
        var tooFar = new Refused("restriction-review-too-far", "/reviewOn", "is more than 12 months ahead");

        assertThat(RestrictionRule.reviewing(TODAY.minusDays(1), TODAY)).contains(notAhead);
        assertThat(RestrictionRule.reviewing(TODAY, TODAY)).contains(notAhead);
        assertThat(RestrictionRule.reviewing(TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(RestrictionRule.reviewing(LocalDate.of(2027, 11, 24), TODAY)).isEmpty();
        assertThat(RestrictionRule.reviewing(LocalDate.of(2027, 11, 25), TODAY)).contains(tooFar);
    }

    @Test
    void whateverTheListsWhoIsDeniedNeverSeesAndWhoIsAllowedAlwaysDoes() {
        Property.holds(10_000, random -> {
            var lists = lists(drawn(random), drawn(random));
            UUID worker = new UUID(0, random.nextInt(6));

            boolean refused = RestrictionRule.naming(lists, worker).isPresent();

            assertThat(lists.letsIn(worker))
                    .isEqualTo(!lists.denied().contains(worker)
                            && (lists.allowed().isEmpty() || lists.allowed().contains(worker)));
            if (!refused) {
                assertThat(lists.letsIn(worker)).isTrue();
                assertThat(Collections.disjoint(lists.allowed(), lists.denied()))
                        .isTrue();
            }
        });
    }

    private static Lists lists(Set<UUID> allowed, Set<UUID> denied) {
        return new Lists(allowed, denied);
    }

    private static Set<UUID> drawn(Random random) {
        var workers = new HashSet<UUID>();
        for (int n = random.nextInt(4); n > 0; n--) {
            workers.add(new UUID(0, random.nextInt(6)));
        }
        return workers;
    }
}
