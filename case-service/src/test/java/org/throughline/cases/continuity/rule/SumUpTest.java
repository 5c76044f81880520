package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.contracts.codes.ChangeReason.FCONTA;
import static org.throughline.contracts.codes.ChangeReason.LEFTRL;
import static org.throughline.contracts.codes.ChangeReason.MANAGE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumUpTest {

    private static final Story STEADY =
            new Story().open(0, null).spell('A', 0, null, FCONTA).met("A", 1).met("A", 2);
    private static final Story MOVED = new Story()
            .open(0, null)
            .spell('A', 0, 10, FCONTA)
            .movedTo('B', 10, 20)
            .spell('C', 20, null, LEFTRL)
            .met("A", 1)
            .met("B", 11)
            .met("C", 21)
            .met("C", 22);
    private static final Story NEW = new Story().open(0, null);

    @Test
    void aGroupIsTheMeanOfItsChildrenAndSaysOfHowMany() {
        GroupFigure upc = together(STEADY, MOVED, NEW).figure(Measure.UPC);

        assertThat(upc.children()).isEqualTo(2);
        assertThat(upc.undefined()).isEqualTo(Map.of(Undefined.NO_CONTACTS, 1L));
        assertThat(upc.mean()).isEqualTo(new BigDecimal("0.750000"));
        // 2 of 2 and 2 of 4 in one pot
        assertThat(upc.pooled()).isEqualTo(new BigDecimal("0.666667"));
    }

    @Test
    void theChildrenAreSpreadOverBands() {
        GroupContinuity group = together(STEADY, MOVED, NEW);

        assertThat(spread(group, Measure.UPC)).containsExactly(0L, 0L, 1L, 0L, 1L);
        assertThat(spread(group, Measure.KEYWORKERS_12_MONTHS)).containsExactly(1L, 1L, 0L, 1L);
        assertThat(spread(group, Measure.DAYS_WITH_KEYWORKER)).containsExactly(2L, 0L, 0L, 0L);
        assertThat(group.figure(Measure.UPC).bands().get(3))
                .isEqualTo(new Band("0.75 to under 1", new BigDecimal("0.75"), new BigDecimal("1"), 0));
        assertThat(group.figure(Measure.CHANGES).bands().get(3))
                .isEqualTo(new Band("3+", new BigDecimal("3"), null, 0));
    }

    @Test
    void theCausesOfChangesAreLeaguedWithTransfersApart() {
        GroupContinuity group = together(STEADY, MOVED, MOVED, NEW);

        assertThat(group.children()).isEqualTo(4);
        assertThat(group.causes()).containsExactly(new Cause(MANAGE, 2, 2), new Cause(LEFTRL, 2, 0));
    }

    @Test
    void aValueIsSaidInItsUnitWithItsBand() {
        ChildContinuity child = MOVED.measured(Span.LAST_12_MONTHS, 40);

        assertThat(child.figure(Measure.CHANGES).value()).isEqualTo(new BigDecimal("2"));
        assertThat(child.figure(Measure.CHANGES).band()).isEqualTo("2");
        assertThat(child.figure(Measure.UPC).value()).isEqualTo(new BigDecimal("0.500000"));
        assertThat(child.figure(Measure.UPC).band()).isEqualTo("0.5 to under 0.75");
        assertThat(STEADY.figure(Measure.TRANSFER_SHARE, 40).value()).isNull();
        assertThat(STEADY.figure(Measure.TRANSFER_SHARE, 40).band()).isNull();
    }

    @Test
    void countsAreNotPooled() {
        GroupFigure changes = together(STEADY, MOVED, NEW).figure(Measure.CHANGES);

        assertThat(changes.pooled()).isNull();
        assertThat(changes.mean()).isEqualTo(new BigDecimal("0.666667"));
        assertThat(changes.window()).isEqualTo(Span.LAST_12_MONTHS.until(Story.day(40)));
    }

    @Test
    void ofNobodyThereIsNothingToSay() {
        GroupContinuity nobody = new SumUp(Span.EVER, Story.day(40)).result();

        assertThat(nobody.children()).isZero();
        assertThat(nobody.figures()).hasSize(Measure.values().length);
        assertThat(nobody.figures()).allMatch(figure -> figure.mean() == null && figure.pooled() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0, 0",
        "SHARE, 249999, 0",
        "SHARE, 250000, 1",
        "SHARE, 999999, 3",
        "SHARE, 1000000, 4",
        "COUNT, 2000000, 2",
        "COUNT, 7000000, 3",
        "DAYS, 90000000, 0",
        "DAYS, 91000000, 1",
        "DAYS, 365000000, 3"
    })
    void aValueBelongsToTheBandWhoseFloorItReaches(Unit unit, long millionths, int band) {
        assertThat(unit.band(millionths)).isEqualTo(band);
    }

    private static GroupContinuity together(Story... stories) {
        var sum = new SumUp(Span.LAST_12_MONTHS, Story.day(40));
        Stream.of(stories).map(story -> story.measured(Span.LAST_12_MONTHS, 40)).forEach(sum::add);
        return sum.result();
    }

    private static List<Long> spread(GroupContinuity group, Measure measure) {
        return group.figure(measure).bands().stream().map(Band::children).toList();
    }
}
