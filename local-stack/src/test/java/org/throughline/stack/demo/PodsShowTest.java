package org.throughline.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.figures.BeforeAndAfter;
import org.throughline.stack.demo.figures.Continuity;
import org.throughline.stack.demo.generate.GenerateCouncil;
import org.throughline.stack.demo.generate.PublishedFigures;

/** Before the pods near the published figures, after them visibly fewer changes, whatever the seed. */
class PodsShowTest {
    private static final BeforeAndAfter FIGURES = BeforeAndAfter.of(Councils.USUAL);

    @Test
    void beforePodsChildrenHadAsManyWorkersAsChildrenInEngland() {
        // Given
        LocalDate endOfFirstYear = Councils.USUAL.timeline().begins().plusMonths(12);

        // When
        Continuity firstYear = Continuity.inYearBefore(
                endOfFirstYear,
                Councils.USUAL.cases(),
                history -> history.lookedAfterOn(endOfFirstYear.minusDays(1))
                        && history.openedOn().isBefore(endOfFirstYear));

        // Then
        assertThat(firstYear.shareOfThreeOrMore()).isCloseTo(PublishedFigures.THREE_WORKERS_2024, within(0.06));
        assertThat(FIGURES.lookedAfterBefore().shareOfThreeOrMore())
                .isCloseTo(PublishedFigures.THREE_WORKERS_2025, within(0.06));
        assertThat(FIGURES.lookedAfterBefore().shareOfOne()).isCloseTo(PublishedFigures.ONE_WORKER_2025, within(0.06));
    }

    @Test
    void beforePodsTheReasonsWereNearTheNationalMix() {
        // Given
        Continuity before = FIGURES.allBefore();

        // Then
        assertThat(before.share(ChangeReason.TSPROC)).isCloseTo(PublishedFigures.STANDARD_PROCESS_2025, within(0.08));
        assertThat(before.share(ChangeReason.MANAGE)).isCloseTo(PublishedFigures.MANAGING_CASELOADS_2025, within(0.08));
        assertThat(before.share(ChangeReason.ABSENC)).isCloseTo(PublishedFigures.ABSENCE_2025, within(0.04));
        assertThat(before.share(ChangeReason.CHCHAN)).isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(longs = {Councils.SEED, 1, 42})
    void podsMakeChangesFallAndTransfersByProcessVanish(long seed) {
        // Given
        Council council = GenerateCouncil.of(seed, Councils.DAY);

        // When
        BeforeAndAfter figures = BeforeAndAfter.of(council);

        // Then
        assertThat(figures.allAfter().changesPerChild())
                .isLessThan(0.8 * figures.allBefore().changesPerChild());
        assertThat(figures.lookedAfterAfter().shareOfThreeOrMore())
                .isLessThan(0.5 * figures.lookedAfterBefore().shareOfThreeOrMore());
        assertThat(figures.lookedAfterBefore().share(ChangeReason.TSPROC)).isGreaterThan(0.3);
        assertThat(figures.lookedAfterAfter().share(ChangeReason.TSPROC)).isLessThan(0.02);
        assertThat(figures.allAfter().share(ChangeReason.TSPROC)).isLessThan(0.02);
    }
}
