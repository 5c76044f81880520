package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published formulas, worked by hand to six places. */
class SequenceTest {

    @ParameterizedTest
    @CsvSource({
        "AA, 1, 1, 1",
        "AB, 0.5, 0, 0",
        "AAAB, 0.75, 0.5, 0.666667",
        "AABB, 0.5, 0.333333, 0.666667",
        "ABAB, 0.5, 0.333333, 0",
        "AABAC, 0.6, 0.3, 0.25",
        "AAAAABBBBB, 0.5, 0.444444, 0.888889"
    })
    void theFormulasGiveWhatTheirPapersSay(String met, BigDecimal upc, BigDecimal coc, BigDecimal secon) {
        ChildContinuity child = new Story().sequence(met).measured(Span.EVER, 100);

        assertThat(child.figure(Measure.UPC).ratio().value()).isEqualByComparingTo(upc);
        assertThat(child.figure(Measure.COC).ratio().value()).isEqualByComparingTo(coc);
        assertThat(child.figure(Measure.SECON).ratio().value()).isEqualByComparingTo(secon);
    }

    @Test
    void withoutContactsTheyAreUndefinedAndNotZero() {
        ChildContinuity child = new Story().measured(Span.EVER, 100);

        assertThat(List.of(child.figure(Measure.UPC), child.figure(Measure.COC), child.figure(Measure.SECON)))
                .allMatch(figure -> figure.ratio() == null && figure.undefined() == Undefined.NO_CONTACTS);
    }

    @Test
    void ofOneContactOnlyTheUsualProviderSaysSomething() {
        ChildContinuity child = new Story().sequence("A").measured(Span.EVER, 100);

        assertThat(child.figure(Measure.UPC).ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(List.of(child.figure(Measure.COC), child.figure(Measure.SECON)))
                .allMatch(figure -> figure.ratio() == null && figure.undefined() == Undefined.ONE_CONTACT);
    }

    @Test
    void theRatiosAreExact() {
        var sequence = new Sequence(List.of(new UUID(2, 'A'), new UUID(2, 'A'), new UUID(2, 'B'), new UUID(2, 'B')));

        assertThat(sequence.upc()).isEqualTo(new Ratio(2, 4));
        assertThat(sequence.coc()).isEqualTo(new Ratio(4, 12));
        assertThat(sequence.secon()).isEqualTo(new Ratio(2, 3));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0.333333", "2, 3, 0.666667", "1, 2000000, 0.000001", "1, 2000001, 0.000000", "0, 7, 0.000000"})
    void halvesAreRoundedUp(long counted, long outOf, BigDecimal value) {
        assertThat(new Ratio(counted, outOf).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, -1", "-1, 2"})
    void nothingIsDividedByNothing(long counted, long outOf) {
        assertThatThrownBy(() -> new Ratio(counted, outOf)).isInstanceOf(IllegalArgumentException.class);
    }
}
