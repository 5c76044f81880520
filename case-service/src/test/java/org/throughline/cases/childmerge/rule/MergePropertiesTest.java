package org.throughline.cases.childmerge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What holds however often people merge and split: in each of 10,000 drawn histories of eight records. */
class MergePropertiesTest {

    private static final int WORLDS = 10_000;
    private static final int RECORDS = 8;
    private static final int STEPS = 40;

    @Test
    void whoeverARecordPointsToStandsForItselfAndNoOpenCaseIsHidden() {
        Property.holds(WORLDS, random -> {
            var council = new Drawn(random);

            for (int step = 0; step < STEPS; step++) {
                council.step();
                council.into.forEach((goes, stays) -> {
                    assertThat(council.into).doesNotContainKey(stays);
                    assertThat(council.open.getOrDefault(goes, false)).isFalse();
                    assertThat(stays).isNotEqualTo(goes);
                });
            }
        });
    }

    @Test
    void whatWasSplitCanBeMergedAgainAndBackWhereNothingElseChanged() {
        Property.holds(WORLDS, random -> {
            var council = new Drawn(random);
            for (int step = 0; step < STEPS; step++) {
                council.step();
            }
            var before = Map.copyOf(council.into);

            before.forEach((goes, stays) -> {
                council.into.remove(goes);
                assertThat(MergeRules.merging(council.standing(goes), council.standing(stays)))
                        .isEmpty();
                council.into.put(goes, stays);
            });

            assertThat(council.into).isEqualTo(before);
        });
    }

    /** A council of which the rule alone decides what may happen. */
    private static final class Drawn {

        private final Random random;
        private final Map<UUID, UUID> into = new HashMap<>();
        private final Map<UUID, Boolean> open = new HashMap<>();

        Drawn(Random random) {
            this.random = random;
        }

        void step() {
            UUID one = record();
            UUID other = record();
            switch (random.nextInt(4)) {
                case 0 -> into.remove(one);
                case 1 -> open.put(one, false);
                // a case opens for the record that stands for the child, as the database demands
                case 2 -> open.put(into.getOrDefault(one, one), true);
                default -> {
                    if (MergeRules.merging(standing(one), standing(other)).isEmpty()) {
                        into.put(one, other);
                    }
                }
            }
        }

        Standing standing(UUID id) {
            return new Standing(id, into.get(id), into.containsValue(id), open.getOrDefault(id, false));
        }

        private UUID record() {
            return new UUID(0, random.nextInt(RECORDS));
        }
    }
}
