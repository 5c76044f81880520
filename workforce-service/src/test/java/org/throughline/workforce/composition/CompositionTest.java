package org.throughline.workforce.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.contracts.codes.Seat.POD_ADMINISTRATIVE_OFFICER;
import static org.throughline.contracts.codes.Seat.POD_MANAGER;
import static org.throughline.contracts.codes.Seat.SENIOR_SOCIAL_WORKER;
import static org.throughline.contracts.codes.Seat.SOCIAL_WORKER;
import static org.throughline.contracts.codes.Seat.SOCIAL_WORKER_IN_TRAINING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Seat;

/** Worked by hand from the pod model: 1.0 FTE PM, up to 2.0 FTE SSW, up to 5.0 FTE SW, at least 1 SWT, a PAO. */
class CompositionTest {

    private static final LocalDate FORMED = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<SeatTime> times = new ArrayList<>();

    @Test
    void aFullPodMeetsEveryRequirement() {
        fullPod();
        assertThat(check().met())
                .extracting(Finding::requirement)
                .containsExactly(
                        POD_MANAGER,
                        SENIOR_SOCIAL_WORKER,
                        SOCIAL_WORKER,
                        SOCIAL_WORKER_IN_TRAINING,
                        POD_ADMINISTRATIVE_OFFICER);
        assertThat(check().missing()).isEmpty();
        assertThat(check().over()).isEmpty();
    }

    @Test
    void anEmptyPodLacksManagerTraineeAndOfficerSinceItWasFormed() {
        assertThat(check().missing())
                .extracting(Finding::requirement)
                .containsExactly(POD_MANAGER, SOCIAL_WORKER_IN_TRAINING, POD_ADMINISTRATIVE_OFFICER);
        assertThat(check().missing()).extracting(Finding::since).containsOnly(FORMED);
    }

    @Test
    void upToMeansThatNoneIsEnough() {
        assertThat(check().met()).extracting(Finding::requirement).containsExactly(SENIOR_SOCIAL_WORKER, SOCIAL_WORKER);
    }

    @Test
    void aManagerOfHalfTimeLeavesHalfMissing() {
        hold(POD_MANAGER, "0.5", FORMED, null);
        assertThat(missing(POD_MANAGER).needed()).isEqualByComparingTo("1");
        assertThat(missing(POD_MANAGER).present()).isEqualByComparingTo("0.5");
    }

    @Test
    void twoManagersWhoShareTheSeatAreOneManager() {
        hold(POD_MANAGER, "0.6", FORMED, null);
        hold(POD_MANAGER, "0.4", FORMED, null);
        assertThat(met(POD_MANAGER).present()).isEqualByComparingTo("1");
    }

    @Test
    void aMillionthShortIsShort() {
        hold(POD_MANAGER, "0.999999", FORMED, null);
        assertThat(missing(POD_MANAGER).present()).isEqualByComparingTo("0.999999");
    }

    @Test
    void twoFullManagersAreOneTooMany() {
        hold(POD_MANAGER, "1", FORMED, null);
        hold(POD_MANAGER, "1", FORMED, null);
        assertThat(over(POD_MANAGER).present()).isEqualByComparingTo("2");
    }

    @Test
    void seniorSocialWorkersMayReachTwo() {
        hold(SENIOR_SOCIAL_WORKER, "1", FORMED, null);
        hold(SENIOR_SOCIAL_WORKER, "1", FORMED, null);
        assertThat(met(SENIOR_SOCIAL_WORKER).present()).isEqualByComparingTo("2");
    }

    @Test
    void aThirdSeniorSocialWorkerIsOverFromTheirFirstDay() {
        hold(SENIOR_SOCIAL_WORKER, "1", FORMED, null);
        hold(SENIOR_SOCIAL_WORKER, "1", FORMED, null);
        hold(SENIOR_SOCIAL_WORKER, "0.1", LocalDate.of(2026, 5, 4), null);
        assertThat(over(SENIOR_SOCIAL_WORKER).since()).isEqualTo("2026-05-04");
        assertThat(over(SENIOR_SOCIAL_WORKER).most()).isEqualByComparingTo("2");
    }

    @Test
    void sevenSocialWorkersPartTimeMayStillBeFive() {
        for (int i = 0; i < 7; i++) {
            hold(SOCIAL_WORKER, "0.7", FORMED, null);
        }
        assertThat(met(SOCIAL_WORKER).present()).isEqualByComparingTo("4.9");
    }

    @Test
    void sixFullSocialWorkersAreOver() {
        for (int i = 0; i < 6; i++) {
            hold(SOCIAL_WORKER, "1", FORMED, null);
        }
        assertThat(over(SOCIAL_WORKER).present()).isEqualByComparingTo("6");
    }

    @Test
    void traineesAreCountedByHead() {
        hold(SOCIAL_WORKER_IN_TRAINING, "0.2", FORMED, null);
        assertThat(met(SOCIAL_WORKER_IN_TRAINING).present()).isEqualByComparingTo("1");
    }

    @Test
    void manyTraineesAreNeverTooMany() {
        hold(SOCIAL_WORKER_IN_TRAINING, "1", FORMED, null);
        hold(SOCIAL_WORKER_IN_TRAINING, "1", FORMED, null);
        assertThat(met(SOCIAL_WORKER_IN_TRAINING).present()).isEqualByComparingTo("2");
    }

    @Test
    void whoeverHasNoHoursInTheSeatIsNotThere() {
        hold(POD_ADMINISTRATIVE_OFFICER, "0", FORMED, null);
        assertThat(missing(POD_ADMINISTRATIVE_OFFICER).present()).isEqualByComparingTo("0");
    }

    @Test
    void theLastDayInASeatIsTheDayBeforeItsEnd() {
        hold(POD_MANAGER, "1", FORMED, TODAY);
        assertThat(missing(POD_MANAGER).since()).isEqualTo(TODAY);
        assertThat(check(TODAY.minusDays(1)).met())
                .extracting(Finding::requirement)
                .contains(POD_MANAGER);
    }

    @Test
    void aSeatThatBeginsTomorrowIsEmptyToday() {
        hold(POD_MANAGER, "1", TODAY.plusDays(1), null);
        assertThat(missing(POD_MANAGER).since()).isEqualTo(FORMED);
    }

    @Test
    void anUnbrokenHandOverKeepsTheRequirementMetSinceTheFirstManager() {
        hold(POD_MANAGER, "1", LocalDate.of(2025, 5, 1), LocalDate.of(2026, 2, 1));
        hold(POD_MANAGER, "1", LocalDate.of(2026, 2, 1), null);
        assertThat(met(POD_MANAGER).since()).isEqualTo("2025-05-01");
    }

    @Test
    void aGapCountsFromItsOwnBeginningNotFromAnEarlierOne() {
        hold(POD_MANAGER, "1", LocalDate.of(2025, 5, 1), LocalDate.of(2025, 9, 1));
        hold(POD_MANAGER, "1", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 1));
        assertThat(missing(POD_MANAGER).since()).isEqualTo("2026-03-01");
    }

    @Test
    void aSeatThatWasNeverTakenIsNoOne() {
        hold(POD_MANAGER, "1", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5));
        assertThat(missing(POD_MANAGER).since()).isEqualTo(FORMED);
    }

    @Test
    void leadershipNeedsNoSeat() {
        Composition leadership = Composition.of(CompositionRule.LEADERSHIP, FORMED, times, TODAY);
        assertThat(leadership.missing()).isEmpty();
        assertThat(leadership.met()).isEmpty();
    }

    @Test
    void aPodHasNoCompositionBeforeItIsFormed() {
        assertThatThrownBy(() -> check(FORMED.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private void fullPod() {
        hold(POD_MANAGER, "1", FORMED, null);
        hold(SENIOR_SOCIAL_WORKER, "1", FORMED, null);
        hold(SENIOR_SOCIAL_WORKER, "0.6", FORMED, null);
        for (int i = 0; i < 5; i++) {
            hold(SOCIAL_WORKER, "1", FORMED, null);
        }
        hold(SOCIAL_WORKER_IN_TRAINING, "1", FORMED, null);
        hold(POD_ADMINISTRATIVE_OFFICER, "1", FORMED, null);
    }

    private void hold(Seat seat, String fte, LocalDate from, LocalDate to) {
        times.add(new SeatTime(seat, UUID.randomUUID(), new BigDecimal(fte), from, to));
    }

    private Composition check() {
        return check(TODAY);
    }

    private Composition check(LocalDate day) {
        return Composition.of(CompositionRule.POD, FORMED, times, day);
    }

    private Finding met(Seat seat) {
        return of(seat, check().met());
    }

    private Finding missing(Seat seat) {
        return of(seat, check().missing());
    }

    private Finding over(Seat seat) {
        return of(seat, check().over());
    }

    private static Finding of(Seat seat, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.requirement() == seat)
                .findFirst()
                .orElseThrow();
    }
}
