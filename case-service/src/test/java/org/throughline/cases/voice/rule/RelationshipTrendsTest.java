package org.throughline.cases.voice.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.RelationshipQuality.HONEST;
import static org.throughline.contracts.codes.RelationshipQuality.LISTENS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.RelationshipQuality;

class RelationshipTrendsTest {

    @Test
    void aFirstRatingHasNothingToCompareWith() {
        assertThat(RelationshipTrends.of(List.of(rating(1, LISTENS, 4))))
                .containsExactly(new Trend(LISTENS, 1, day(1), 4, day(1), 4, Trend.Direction.FIRST));
    }

    @Test
    void theLatestIsComparedWithTheOneBeforeNotWithTheFirst() {
        assertThat(RelationshipTrends.of(List.of(rating(1, LISTENS, 1), rating(2, LISTENS, 5), rating(3, LISTENS, 3))))
                .containsExactly(new Trend(LISTENS, 3, day(1), 1, day(3), 3, Trend.Direction.WORSE));
        assertThat(direction(2, 3)).isEqualTo(Trend.Direction.BETTER);
        assertThat(direction(3, 3)).isEqualTo(Trend.Direction.SAME);
        assertThat(direction(3, 2)).isEqualTo(Trend.Direction.WORSE);
    }

    @Test
    void qualitiesComeInTheOrderOfTheSixteenAndOnlyThoseRated() {
        assertThat(RelationshipTrends.of(List.of(rating(1, HONEST, 2), rating(5, LISTENS, 4))))
                .extracting(Trend::quality)
                .containsExactly(LISTENS, HONEST);
        assertThat(RelationshipTrends.of(List.of())).isEmpty();
    }

    @Test
    void thereAreSixteenEachInTheWordsOfChildren() {
        assertThat(RelationshipQuality.values()).hasSize(16).allSatisfy(quality -> assertThat(quality.childrensWords())
                .isNotBlank());
    }

    private static Trend.Direction direction(int before, int latest) {
        return RelationshipTrends.of(List.of(rating(2, LISTENS, latest), rating(1, LISTENS, before)))
                .get(0)
                .direction();
    }

    private static Rating rating(int day, RelationshipQuality quality, int score) {
        return new Rating(new UUID(0, day), quality, day(day), score);
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
