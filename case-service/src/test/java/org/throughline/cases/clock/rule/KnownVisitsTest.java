package org.throughline.cases.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.ClockKind.LOOKED_AFTER_VISIT;
import static org.throughline.contracts.codes.ClockKind.PROTECTION_VISIT;

import org.junit.jupiter.api.Test;

/** A case that was taken over from other records, which tell no visits. */
class KnownVisitsTest {

    @Test
    void countingBeginsOnTheDayTheCaseCameHere() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2024-01-08", null)
                .knownSince("2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT)).containsExactly("ONLY 2026-11-10 due 2026-11-24 open");
    }

    @Test
    void aVisitEnteredLaterIsBelieved() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2024-01-08", null)
                .on(FactKind.VISIT, "2026-10-27", "2026-11-02")
                .knownSince("2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT))
                .containsExactly(
                        "ONLY 2026-10-27 due 2026-11-10 met 2026-11-02", "ONLY 2026-11-02 due 2026-11-16 open");
    }

    @Test
    void aVisitAfterTheCaseCameHereMeetsItsClock() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2024-01-08", null)
                .on(FactKind.VISIT, "2026-11-11")
                .knownSince("2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT))
                .containsExactly(
                        "ONLY 2026-11-10 due 2026-11-24 met 2026-11-11", "ONLY 2026-11-11 due 2026-11-25 open");
    }

    @Test
    void aStageThatBeganHereIsCountedFromItsFirstDay() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2026-11-10", null)
                .knownSince("2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT)).containsExactly("ONLY 2026-11-10 due 2026-11-24 open");
    }

    @Test
    void aStageThatWasOverBeforeAsksForNothing() {
        var story = new Story()
                .lasting(FactKind.CHILD_PROTECTION_STAGE, "2024-01-08", "2026-11-10")
                .knownSince("2026-11-10");
        assertThat(story.clocks(PROTECTION_VISIT)).isEmpty();
    }

    @Test
    void theVisitInTheFirstWeekOfAnOldPlacementIsNotAskedForAnyMore() {
        var recent = new Story()
                .lasting(FactKind.LASTING_PLACEMENT, "2026-08-03", null)
                .knownSince("2026-11-10");
        assertThat(recent.clocks(LOOKED_AFTER_VISIT)).containsExactly("LATER 2026-11-10 due 2026-12-22 open");
        var old = new Story()
                .lasting(FactKind.LASTING_PLACEMENT, "2024-08-03", null)
                .knownSince("2026-11-10");
        assertThat(old.clocks(LOOKED_AFTER_VISIT)).containsExactly("LASTING 2026-11-10 due 2027-02-10 open");
    }
}
