package org.throughline.cases.changegoal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.changegoal.rule.Score;
import org.throughline.contracts.codes.ScoredBy;

/**
 * Where somebody saw a goal on a day.
 *
 * @param scoredOn the day
 * @param scoredBy whose view it is
 * @param score 0 to 10
 * @param words what they said; null if not said
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "GoalScore")
public record ScoreView(
        LocalDate scoredOn,
        ScoredBy scoredBy,
        int score,
        @Schema(nullable = true) String words,
        @Schema(nullable = true) UUID recordedBy) {

    Score asScore() {
        return new Score(scoredOn, scoredBy, score);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "ScoreView[" + scoredOn + "]";
    }
}
