package org.throughline.supervision.driftsignal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.supervision.driftsignal.rule.APicture.ANN;
import static org.throughline.supervision.driftsignal.rule.APicture.BEN;
import static org.throughline.supervision.driftsignal.rule.APicture.CLEO;
import static org.throughline.supervision.driftsignal.rule.APicture.day;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.reviewedcase.rule.WorkerStretch;

/** Days of November and December 2026; 25 and 28 December are bank holidays. */
class KeyworkerRulesTest {

    @Test
    void aCaseHasItsFirstKeyworkerWithinOneWorkingDay() {
        // Given a case that was opened on a Friday
        APicture picture = APicture.opened("2026-11-06");
        picture.keyworkers.clear();

        // Then Monday is in time
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER, "2026-11-10")).isTrue();
        assertThat(picture.stands(DriftSignal.NO_KEYWORKER, "2027-11-10")).isTrue();
    }

    @Test
    void aCaseHasAKeyworkerFromTheDayOnWhichOneBegins() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-11-16"), null));

        // Then
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER, "2026-11-04")).isTrue();
        assertThat(picture.endsOn(DriftSignal.NO_KEYWORKER, "2026-11-16")).isTrue();
    }

    @Test
    void aKeyworkerWhoBeginsInTimeLeavesNoGap() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-11-03"), null));

        // Then
        assertThat(picture.stands(DriftSignal.NO_KEYWORKER, "2026-11-04")).isFalse();
    }

    @Test
    void fourWorkingWeeksWithoutContactCountFromTheKeyworkersFirstDay() {
        // Given
        APicture picture = APicture.opened("2026-11-02");

        // Then 20 working days of Monday the 2nd end on Monday the 30th
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-12-01"))
                .isTrue();
        assertThat(picture.signals(DriftSignal.NO_KEYWORKER_CONTACT, "2026-12-01"))
                .first()
                .satisfies(signal -> {
                    assertThat(signal.since()).isEqualTo(day("2026-11-02"));
                    assertThat(signal.limit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAYS));
                    assertThat(signal.source()).isEqualTo(DriftStandards.STANDARD.source());
                });
    }

    @Test
    void atChildProtectionItIsTenWorkingDaysAndBankHolidaysDoNotCount() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.stage = Stage.CHILD_PROTECTION;
        picture.contacts.put(ANN, Instant.parse("2026-12-14T15:00:00Z"));

        // Then 15-18, 21-24, 29, 30 December are ten working days
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-12-31"))
                .isTrue();
    }

    @Test
    void anotherWorkersContactIsNotTheKeyworkers() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.contacts.put(BEN, Instant.parse("2026-11-20T15:00:00Z"));

        // Then
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-12-01"))
                .isTrue();
    }

    @Test
    void aNewKeyworkerHasTheirOwnTimeEvenIfTheyMetTheChildBefore() {
        // Given
        APicture picture = APicture.opened("2026-06-01");
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-06-01"), day("2026-11-02")));
        picture.keyworkers.add(new WorkerStretch(BEN, day("2026-11-02"), null));
        picture.contacts.put(BEN, Instant.parse("2026-08-03T15:00:00Z"));

        // Then
        assertThat(picture.endsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-11-02"))
                .isTrue();
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-12-01"))
                .isTrue();
    }

    @Test
    void aContactLateInTheEveningIsOfTheDayInLondon() {
        // Given 23:30 of the 1st in London is 22:30 of the 1st in UTC in summer
        APicture picture = APicture.opened("2026-05-01");
        picture.contacts.put(ANN, Instant.parse("2026-06-01T23:30:00Z"));

        // Then it was the 2nd in London, and 20 working days later is the 30th
        assertThat(picture.beginsOn(DriftSignal.NO_KEYWORKER_CONTACT, "2026-07-01"))
                .isTrue();
    }

    @Test
    void anAbsenceOfMoreThanFiveWorkingDaysNeedsCover() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.away.add(new Picture.Away(ANN, day("2026-11-09"), day("2026-11-27")));

        // Then five working days after Monday the 9th is Monday the 16th
        assertThat(picture.beginsOn(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-17"))
                .isTrue();
        assertThat(picture.endsOn(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-28"))
                .isTrue();
    }

    @Test
    void anAbsenceIsCoveredOnTheDaysOfTheCover() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.away.add(new Picture.Away(ANN, day("2026-11-09"), null));
        picture.covers.add(new WorkerStretch(BEN, day("2026-11-18"), day("2026-11-25")));

        // Then
        assertThat(picture.beginsOn(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-17"))
                .isTrue();
        assertThat(picture.endsOn(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-18"))
                .isTrue();
        assertThat(picture.beginsOn(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-25"))
                .isTrue();
        assertThat(picture.stands(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2027-11-25"))
                .isTrue();
    }

    @Test
    void aShortAbsenceAndThatOfSomebodyElseAreNone() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.away.add(new Picture.Away(ANN, day("2026-11-09"), day("2026-11-16")));
        picture.away.add(new Picture.Away(BEN, day("2026-11-02"), null));

        // Then
        assertThat(picture.stands(DriftSignal.KEYWORKER_ABSENT_WITHOUT_COVER, "2026-11-17"))
                .isFalse();
    }

    @Test
    void aKeyworkerWhoLeavesIsASignalFourWeeksAhead() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.lastDays.put(ANN, day("2026-12-31"));

        // Then
        assertThat(picture.beginsOn(DriftSignal.KEYWORKER_LEAVING, "2026-12-03"))
                .isTrue();
        assertThat(picture.stands(DriftSignal.KEYWORKER_LEAVING, "2027-01-15")).isTrue();
        assertThat(picture.signals(DriftSignal.KEYWORKER_LEAVING, "2026-12-03"))
                .extracting(Signal::since)
                .containsExactly(day("2026-12-31"));
    }

    @Test
    void aSuccessorFromTheDayAfterTheLastIsInTime() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.lastDays.put(ANN, day("2026-12-31"));
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-11-02"), day("2027-01-01")));
        picture.keyworkers.add(new WorkerStretch(BEN, day("2027-01-01"), null));

        // Then
        assertThat(picture.stands(DriftSignal.KEYWORKER_LEAVING, "2026-12-20")).isFalse();
    }

    @Test
    void aSuccessorADayLaterIsNotAndTheSignalEndsWithThem() {
        // Given
        APicture picture = APicture.opened("2026-11-02");
        picture.lastDays.put(ANN, day("2026-12-31"));
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-11-02"), day("2027-01-02")));
        picture.keyworkers.add(new WorkerStretch(BEN, day("2027-01-02"), null));

        // Then
        assertThat(picture.stands(DriftSignal.KEYWORKER_LEAVING, "2026-12-20")).isTrue();
        assertThat(picture.endsOn(DriftSignal.KEYWORKER_LEAVING, "2027-01-02")).isTrue();
    }

    @Test
    void aChangeIsRecentForEightWeeks() {
        // Given
        APicture picture = changes("2026-11-02");

        // Then
        assertThat(picture.beginsOn(DriftSignal.RECENT_WORKER_CHANGE, "2026-11-02"))
                .isTrue();
        assertThat(picture.endsOn(DriftSignal.RECENT_WORKER_CHANGE, "2026-12-29"))
                .isTrue();
    }

    @Test
    void twoChangesWithinTwelveMonthsAreRepeated() {
        // Given
        APicture picture = changes("2026-02-02", "2026-11-02");

        // Then
        assertThat(picture.beginsOn(DriftSignal.REPEATED_WORKER_CHANGE, "2026-11-02"))
                .isTrue();
        assertThat(picture.endsOn(DriftSignal.REPEATED_WORKER_CHANGE, "2027-02-02"))
                .isTrue();
        assertThat(picture.signals(DriftSignal.REPEATED_WORKER_CHANGE, "2026-11-02"))
                .extracting(Signal::since, Signal::source)
                .containsExactly(tuple(
                        day("2026-02-02"),
                        "Children's Commissioner, Stability Index: two or more changes in twelve months"));
    }

    @Test
    void twoChangesTwelveMonthsApartAreNot() {
        // Given
        APicture picture = changes("2025-11-02", "2026-11-02");

        // Then
        assertThat(picture.stands(DriftSignal.REPEATED_WORKER_CHANGE, "2026-11-02"))
                .isFalse();
    }

    @Test
    void theSameWorkerInANewSpellIsNoChange() {
        // Given
        APicture picture = APicture.opened("2026-01-05");
        picture.keyworkers.set(0, new WorkerStretch(ANN, day("2026-01-05"), day("2026-11-02")));
        picture.keyworkers.add(new WorkerStretch(ANN, day("2026-11-02"), null));

        // Then
        assertThat(picture.stands(DriftSignal.RECENT_WORKER_CHANGE, "2026-11-03"))
                .isFalse();
    }

    private static APicture changes(String... days) {
        APicture picture = APicture.opened("2025-01-06");
        picture.keyworkers.clear();
        var workers = new UUID[] {ANN, BEN, CLEO};
        for (int i = 0; i <= days.length; i++) {
            picture.keyworkers.add(new WorkerStretch(
                    workers[i], i == 0 ? picture.openedOn : day(days[i - 1]), i == days.length ? null : day(days[i])));
        }
        return picture;
    }
}
