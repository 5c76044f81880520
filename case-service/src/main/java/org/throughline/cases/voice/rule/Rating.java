package org.throughline.cases.voice.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * A child's rating of one quality of the relationship.
 *
 * @param voiceId what was heard with it; orders ratings of one day
 * @param quality what was rated
 * @param on the day
 * @param score 1 to 5, 5 the best
 */
public record Rating(UUID voiceId, RelationshipQuality quality, LocalDate on, int score) {}
