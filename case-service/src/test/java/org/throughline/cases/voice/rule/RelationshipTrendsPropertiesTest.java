package org.throughline.cases.voice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.RelationshipQuality;
import org.throughline.platformtest.property.Property;

/** What holds for every child's ratings: in each of 10,000 drawn lives. */
class RelationshipTrendsPropertiesTest {

    private static final int WORLDS = 10_000;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Test
    void theOrderInWhichRatingsComeDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            List<Rating> ratings = drawn(random);
            var shuffled = new ArrayList<>(ratings);
            Collections.shuffle(shuffled, random);

            assertThat(RelationshipTrends.of(shuffled)).isEqualTo(RelationshipTrends.of(ratings));
        });
    }

    @Test
    void nothingIsLostAndNothingInvented() {
        Property.holds(WORLDS, random -> {
            List<Rating> ratings = drawn(random);

            List<Trend> trends = RelationshipTrends.of(ratings);

            assertThat(trends.stream().mapToInt(Trend::times).sum()).isEqualTo(ratings.size());
            for (Trend trend : trends) {
                List<Rating> own = ratings.stream()
                        .filter(rating -> rating.quality() == trend.quality())
                        .toList();
                assertThat(own).hasSize(trend.times()).allSatisfy(rating -> assertThat(rating.on())
                        .isBetween(trend.firstOn(), trend.latestOn()));
                assertThat(own).anyMatch(r -> r.on().equals(trend.latestOn()) && r.score() == trend.latest());
                assertThat(own).anyMatch(r -> r.on().equals(trend.firstOn()) && r.score() == trend.first());
            }
        });
    }

    @Test
    void whatIsThoughtOfOneQualityDoesNotColourAnother() {
        Property.holds(WORLDS, random -> {
            List<Rating> ratings = drawn(random);
            RelationshipQuality one = RelationshipQuality.values()[random.nextInt(16)];
            List<Rating> alone =
                    ratings.stream().filter(rating -> rating.quality() == one).toList();

            assertThat(RelationshipTrends.of(alone))
                    .isEqualTo(RelationshipTrends.of(ratings).stream()
                            .filter(trend -> trend.quality() == one)
                            .toList());
        });
    }

    @Test
    void aLaterRatingLeavesTheFirstAsItWas() {
        Property.holds(WORLDS, random -> {
            List<Rating> ratings = drawn(random);
            RelationshipQuality quality = RelationshipQuality.values()[random.nextInt(16)];
            var more = new ArrayList<>(ratings);
            more.add(new Rating(new UUID(9, 9), quality, START.plusYears(9), 5));

            Trend after = of(quality, more);

            Trend before = of(quality, ratings);
            assertThat(after.latest()).isEqualTo(5);
            assertThat(after.times()).isEqualTo(before == null ? 1 : before.times() + 1);
            assertThat(after.direction() == Trend.Direction.WORSE).isFalse();
            if (before != null) {
                assertThat(after.first()).isEqualTo(before.first());
                assertThat(after.direction())
                        .isEqualTo(before.latest() == 5 ? Trend.Direction.SAME : Trend.Direction.BETTER);
            }
        });
    }

    private static Trend of(RelationshipQuality quality, List<Rating> ratings) {
        return RelationshipTrends.of(ratings).stream()
                .filter(trend -> trend.quality() == quality)
                .findFirst()
                .orElse(null);
    }

    private static List<Rating> drawn(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(n -> new Rating(
                        new UUID(random.nextLong(), n),
                        RelationshipQuality.values()[random.nextInt(16)],
                        START.plusDays(random.nextInt(12) * 30L),
                        1 + random.nextInt(5)))
                .toList();
    }
}
