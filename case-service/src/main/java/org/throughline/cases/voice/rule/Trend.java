package org.throughline.cases.voice.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * How one child's rating of one quality went. There is no average: 1 and 5 are not two threes.
 *
 * @param quality what was rated
 * @param times how often
 * @param firstOn the day of the first rating
 * @param first the first rating
 * @param latestOn the day of the latest rating
 * @param latest the latest rating
 * @param direction the latest against the one before
 */
public record Trend(
        RelationshipQuality quality,
        int times,
        LocalDate firstOn,
        int first,
        LocalDate latestOn,
        int latest,
        Direction direction) {

    /** The latest rating against the one before. */
    public enum Direction {
        /** There is no rating before. */
        FIRST,
        BETTER,
        SAME,
        WORSE
    }
}
