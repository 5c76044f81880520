package org.throughline.cases.changegoal.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ScoredBy;

/**
 * Where one of those concerned sees a goal. Views are never averaged: where child and worker differ, that is the news.
 *
 * @param by whose view it is
 * @param on the day of the latest score
 * @param score the latest score, 0 to 10
 * @param sinceBaseline the latest score less the baseline
 * @param movement the latest score against the one before, or the baseline where there is none
 */
public record Viewpoint(ScoredBy by, LocalDate on, int score, int sinceBaseline, Movement movement) {

    /** Which way the latest score went. */
    public enum Movement {
        FORWARD,
        STILL,
        BACK;

        static Movement of(int before, int after) {
            return after == before ? STILL : after > before ? FORWARD : BACK;
        }
    }
}
