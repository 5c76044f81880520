package org.throughline.cases.continuity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.continuity.rule.Story.day;
import static org.throughline.cases.continuity.rule.Story.worker;
import static org.throughline.contracts.codes.ChangeReason.ABSENC;
import static org.throughline.contracts.codes.ChangeReason.FCONTA;
import static org.throughline.contracts.codes.ChangeReason.LEFTRL;
import static org.throughline.contracts.codes.ChangeReason.MANAGE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keyworkers over time: counted in days that can be counted on fingers. */
class KeyworkersTest {

    @Test
    void thereAndBackAgainIsTwoWorkersAndTwoChanges() {
        Story story = new Story()
                .open(0, null)
                .spell('A', 0, 10, FCONTA)
                .spell('B', 10, 20, ABSENC)
                .spell('A', 20, null, ABSENC);

        ChildContinuity child = story.measured(Span.LAST_12_MONTHS, 29);

        assertThat(child.figure(Measure.KEYWORKERS_EVER).ratio()).isEqualTo(new Ratio(2, 1));
        assertThat(child.figure(Measure.CHANGES_12_MONTHS).ratio()).isEqualTo(new Ratio(2, 1));
        assertThat(child.changes())
                .containsExactly(
                        new Change(day(10), worker('A'), worker('B'), ABSENC, false),
                        new Change(day(20), worker('B'), worker('A'), ABSENC, false));
    }

    @Test
    void theTimeWithTheMainKeyworkerIsDaysOutOfOpenDays() {
        Story story = new Story().open(0, null).spell('A', 2, 6, FCONTA).spell('B', 6, null, MANAGE);

        // days 0 to 9 open; A had 2 to 5, B 6 to 9; nobody had 0 and 1
        assertThat(story.figure(Measure.UPC_TIME, 9).ratio()).isEqualTo(new Ratio(4, 10));
        assertThat(story.figure(Measure.UPC_TIME, 10).ratio()).isEqualTo(new Ratio(5, 11));
    }

    @Test
    void anOpenCaseWithoutAKeyworkerHasNoneOfTheTime() {
        Story story = new Story().open(0, null);

        assertThat(story.figure(Measure.UPC_TIME, 9).ratio()).isEqualTo(new Ratio(0, 10));
        assertThat(story.figure(Measure.KEYWORKERS_EVER, 9).ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 9).undefined()).isEqualTo(Undefined.NO_KEYWORKER);
        assertThat(story.figure(Measure.KEYWORKERS_COLLECTION_YEAR, 9).undefined())
                .isEqualTo(Undefined.NO_KEYWORKER);
        assertThat(story.figure(Measure.TRANSFER_SHARE, 9).undefined()).isEqualTo(Undefined.NO_CHANGES);
    }

    @Test
    void beforeTheFirstDayNothingWasOpen() {
        Story story = new Story().open(5, null).spell('A', 5, null, FCONTA);

        assertThat(story.figure(Measure.UPC_TIME, 4).undefined()).isEqualTo(Undefined.NOT_OPEN);
        assertThat(story.figure(Measure.UPC_TIME, 5).ratio()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void aChangeThatATransferBroughtIsCountedApart() {
        Story story = new Story()
                .open(0, null)
                .spell('A', 0, 10, FCONTA)
                .movedTo('B', 10, 20)
                .spell('C', 20, null, LEFTRL);

        assertThat(story.figure(Measure.TRANSFER_SHARE, 30).ratio()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void anotherCaseBeginsWithoutAChange() {
        Story story = new Story()
                .openBefore(-40, -20)
                .spellBefore('A', -40, -20)
                .open(0, null)
                .spell('B', 0, null, FCONTA);

        assertThat(story.figure(Measure.CHANGES, 9).ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(story.figure(Measure.KEYWORKERS_12_MONTHS, 9).ratio()).isEqualTo(new Ratio(2, 1));
        assertThat(story.figure(Measure.UPC_TIME, 9).ratio()).isEqualTo(new Ratio(20, 30));
    }

    @Test
    void aSpellThatBeginsAnewWithTheSameWorkerIsNoChangeAndNoBreak() {
        Story story = new Story()
                .open(0, null)
                .spell('B', 0, 3, FCONTA)
                .spell('A', 3, 10, MANAGE)
                .spell('A', 10, null, MANAGE);

        assertThat(story.figure(Measure.CHANGES, 19).ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 19).ratio()).isEqualTo(new Ratio(17, 1));
    }

    @Test
    void aDayBetweenTwoSpellsBreaksTheTime() {
        Story story = new Story().open(0, null).spell('A', 0, 9, FCONTA).spell('A', 10, null, ABSENC);

        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 10).ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 9).undefined()).isEqualTo(Undefined.NO_KEYWORKER);
        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 8).ratio()).isEqualTo(new Ratio(9, 1));
    }

    @Test
    void theSameKeyworkerAfterAClosedCaseBeginsAnew() {
        Story story = new Story()
                .openBefore(-10, 0)
                .spellBefore('A', -10, 0)
                .open(0, null)
                .spell('A', 0, null, FCONTA);

        assertThat(story.figure(Measure.DAYS_WITH_KEYWORKER, 4).ratio()).isEqualTo(new Ratio(5, 1));
    }

    @Test
    void aChangePlannedForLaterHasNotHappened() {
        Story story = new Story().open(0, null).spell('A', 0, 10, FCONTA).spell('B', 10, null, LEFTRL);

        assertThat(story.measured(Span.EVER, 9).changes()).isEmpty();
        assertThat(story.measured(Span.EVER, 10).changes()).hasSize(1);
        assertThat(story.figure(Measure.KEYWORKERS_EVER, 9).ratio()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void daysThatTwoStretchesShareCountOnce() {
        var window = new Window(day(0), day(10));

        assertThat(Days.together(List.of(days(-5, 3), days(2, 5), days(3, 4), days(8, 20)), window))
                .isEqualTo(7);
        assertThat(Days.together(List.of(days(10, 12), days(-5, 0)), window)).isZero();
        assertThat(Days.together(List.of(new Days(day(9), null)), window)).isEqualTo(1);
    }

    private static Days days(int from, int to) {
        return new Days(day(from), day(to));
    }
}
