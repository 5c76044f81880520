package org.throughline.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.DemoAccounts;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.generate.PublishedFigures;

/** Sizes as the issue asks, shares near the figures that {@link PublishedFigures} cites. */
class PlausibleCouncilTest {
    private static final Council COUNCIL = Councils.USUAL;
    private static final Set<Stage> IN_CARE = EnumSet.of(Stage.LOOKED_AFTER, Stage.PERMANENCE, Stage.LEAVING_CARE);

    @Test
    void itHasTheSizeAskedFor() {
        // Given
        List<CaseHistory> open = COUNCIL.openCases().toList();

        // Then
        assertThat(COUNCIL.pods()).hasSize(41);
        assertThat(COUNCIL.staff()).hasSize(300);
        assertThat(open).hasSize(2_000);
        assertThat(open).extracting(CaseHistory::child).doesNotHaveDuplicates();
    }

    @Test
    void itsStagesAreNearTheNationalOnes() {
        assertThat(share(history -> history.lastStage() == Stage.CHILD_PROTECTION))
                .isCloseTo(PublishedFigures.CHILD_PROTECTION, within(0.03));
        assertThat(share(history -> IN_CARE.contains(history.lastStage())))
                .isCloseTo(PublishedFigures.LOOKED_AFTER, within(0.04));
    }

    @Test
    void abuseOrNeglectIsTheMostCommonNeed() {
        assertThat(share(history -> history.primaryNeed().equals("N1")))
                .isBetween(PublishedFigures.ABUSE_OR_NEGLECT_2014, 0.65);
    }

    @Test
    void lookedAfterChildrenAreOfThePublishedAgesAndSexes() {
        // Given
        List<CaseHistory> lookedAfter = COUNCIL.openCases()
                .filter(history -> IN_CARE.contains(history.lastStage()))
                .toList();

        // When
        double over16 = share(lookedAfter, history -> history.child().ageOn(Councils.DAY) >= 16);
        double male = share(lookedAfter, history -> history.child().sex().equals("M"));

        // Then
        assertThat(over16).isCloseTo(PublishedFigures.LOOKED_AFTER_16_AND_OVER, within(0.07));
        assertThat(male).isCloseTo(PublishedFigures.LOOKED_AFTER_MALE, within(0.08));
        assertThat(lookedAfter).allMatch(history -> history.child().born());
    }

    @Test
    void someChildrenAreUnbornAndManyHaveSiblings() {
        // Given
        Map<Integer, Long> families = COUNCIL.openCases()
                .collect(Collectors.groupingBy(history -> history.child().family(), Collectors.counting()));

        // Then
        assertThat(share(history -> !history.child().born())).isBetween(0.005, 0.04);
        assertThat(families.values().stream().filter(size -> size > 1)).hasSizeGreaterThan(200);
    }

    @Test
    void noPodHasMuchMoreWorkThanAnother() {
        // Given
        Map<UUID, Long> pods =
                COUNCIL.openCases().collect(Collectors.groupingBy(CaseHistory::podId, Collectors.counting()));

        // Then
        assertThat(pods).hasSize(40);
        assertThat(pods.values()).allMatch(cases -> cases >= 40 && cases <= 65);
    }

    @Test
    void theDemoAccountsSitInTheFirstPodWithCasesOfTheirOwn() {
        // Given
        UUID firstPod = COUNCIL.pods().get(0).id();

        // When
        Map<UUID, Seat> seats = COUNCIL.seats().stream()
                .filter(seat -> seat.podId().equals(firstPod) && seat.to() == null)
                .collect(Collectors.toMap(SeatTime::workerId, SeatTime::seat));

        // Then
        assertThat(seats)
                .containsEntry(DemoAccounts.POD_MANAGER, Seat.POD_MANAGER)
                .containsEntry(DemoAccounts.SENIOR_SOCIAL_WORKER, Seat.SENIOR_SOCIAL_WORKER)
                .containsEntry(DemoAccounts.SOCIAL_WORKER, Seat.SOCIAL_WORKER)
                .containsEntry(DemoAccounts.SOCIAL_WORKER_IN_TRAINING, Seat.SOCIAL_WORKER_IN_TRAINING)
                .containsEntry(DemoAccounts.POD_ADMINISTRATOR, Seat.POD_ADMINISTRATIVE_OFFICER);
        assertThat(casesOf(DemoAccounts.SENIOR_SOCIAL_WORKER)).isGreaterThan(4);
        assertThat(casesOf(DemoAccounts.SOCIAL_WORKER)).isGreaterThan(4);
    }

    private static long casesOf(UUID worker) {
        return COUNCIL.openCases()
                .flatMap(history -> history.spellOn(Councils.DAY).stream())
                .filter(spell -> spell.worker().id().equals(worker))
                .count();
    }

    private static double share(Predicate<CaseHistory> counted) {
        return share(COUNCIL.openCases().toList(), counted);
    }

    private static double share(List<CaseHistory> cases, Predicate<CaseHistory> counted) {
        return (double) cases.stream().filter(counted).count() / cases.size();
    }
}
