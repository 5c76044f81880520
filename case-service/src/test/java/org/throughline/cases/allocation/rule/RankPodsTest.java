package org.throughline.cases.allocation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.allocation.rule.Facts.TODAY;
import static org.throughline.cases.allocation.rule.Facts.absentee;
import static org.throughline.cases.allocation.rule.Facts.id;
import static org.throughline.cases.allocation.rule.Facts.leaver;
import static org.throughline.cases.allocation.rule.Facts.partTime;
import static org.throughline.cases.allocation.rule.Facts.worker;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.AllocationReason;

/** Worked vectors: the arithmetic is in the comments, the limit is ten cases for each full-time equivalent. */
class RankPodsTest {

    @Test
    void aChildNobodyKnowsGoesWhereTheLoadIsLightest() {
        // 12 + 1 over 2.0 is 6.50; 6 + 1 over 1.0 is 7.00
        Proposal proposal = new Facts()
                .pod(1, 6, worker(11, 6))
                .pod(2, 12, worker(21, 8), worker(22, 4))
                .ranked();

        assertThat(pods(proposal)).containsExactly(2, 1);
        assertThat(proposal.best().orElseThrow().keyworkerId()).isEqualTo(id(22));
        assertThat(proposal.best().orElseThrow().podLoad().after().perFte()).isEqualByComparingTo("6.50");
        assertThat(codes(proposal)).containsExactly(AllocationReason.ROOM);
    }

    @Test
    void loadIsWeightedByHours() {
        // 4 + 1 over 0.5 is 10.00; 7 + 1 over 1.0 is 8.00: the one with more cases has the lighter load
        Proposal proposal = new Facts()
                .pod(1, 4, partTime(11, "0.5", 4))
                .pod(2, 7, worker(21, 7))
                .ranked();

        assertThat(pods(proposal)).containsExactly(2, 1);
    }

    @Test
    void anOpenSiblingsPodComesFirstThoughAnotherIsLighter() {
        Proposal proposal = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 12, worker(21, 5), worker(22, 7))
                .openSibling(2, 22)
                .ranked();

        assertThat(pods(proposal)).containsExactly(2, 1);
        assertThat(proposal.best().orElseThrow().keyworkerId()).isEqualTo(id(22));
        assertThat(codes(proposal)).containsExactly(AllocationReason.OPEN_SIBLING, AllocationReason.ROOM);
    }

    @Test
    void theReasonNamesTheSiblingAndTheirSharedKeyworker() {
        Reason first = new Facts()
                .pod(2, 5, worker(22, 5))
                .openSibling(2, 22)
                .ranked()
                .best()
                .orElseThrow()
                .reasons()
                .get(0);

        assertThat(first.childIds()).containsExactly(Facts.SIBLING);
        assertThat(first.workerId()).isEqualTo(id(22));
    }

    @Test
    void aSiblingsKeyworkerWithoutRoomLeavesTheChildInTheSiblingsPodWithAnother() {
        // 10 + 1 over 1.0 is 11: over ten; the pod has 10 + 1 over 2.0, which is 5.50
        Proposal proposal = new Facts()
                .pod(2, 10, worker(21, 0), worker(22, 10))
                .openSibling(2, 22)
                .ranked();

        assertThat(proposal.best().orElseThrow().keyworkerId()).isEqualTo(id(21));
        assertThat(codes(proposal)).containsExactly(AllocationReason.OPEN_SIBLING, AllocationReason.ROOM);
    }

    @Test
    void aPodOverTheLimitComesAfterAllThatHaveRoom() {
        // 10 + 1 over 1.0 is 11: over ten
        Proposal proposal = new Facts()
                .pod(1, 9, worker(11, 9))
                .pod(2, 10, worker(21, 10))
                .openSibling(2, 21)
                .ranked();

        assertThat(pods(proposal)).containsExactly(1, 2);
        assertThat(proposal.candidates().get(1).room()).isFalse();
    }

    @Test
    void anEarlierKeyworkerWhoIsStillSeatedComesBeforeAnEarlierPod() {
        Proposal proposal = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 5, worker(21, 5))
                .pod(3, 5, worker(31, 5))
                .wasInPod(2, TODAY.minusMonths(2))
                .hadKeyworker(31, TODAY.minusYears(3))
                .ranked();

        assertThat(pods(proposal)).containsExactly(3, 2, 1);
        assertThat(codes(proposal)).containsExactly(AllocationReason.EARLIER_KEYWORKER, AllocationReason.ROOM);
    }

    @Test
    void ofTwoEarlierKeyworkersTheLastOneIsAsked() {
        Proposal proposal = new Facts()
                .pod(1, 9, worker(11, 2), worker(12, 7))
                .hadKeyworker(11, TODAY.minusYears(2))
                .hadKeyworker(12, TODAY.minusYears(1))
                .ranked();

        assertThat(proposal.best().orElseThrow().keyworkerId()).isEqualTo(id(12));
    }

    @Test
    void anEarlierPodCountsForTwelveMonthsToTheDay() {
        Facts facts = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 5, worker(21, 5))
                .pod(3, 5, worker(31, 5))
                .wasInPod(2, TODAY.minusMonths(12))
                .wasInPod(3, TODAY.minusMonths(12).minusDays(1));

        assertThat(pods(facts.ranked())).containsExactly(2, 1, 3);
    }

    @Test
    void leaversAndTheAbsentLendNoHand() {
        // 8 + 1 over 1.0 is 9.00, not over 3.0
        Candidate candidate = new Facts()
                .pod(1, 8, worker(11, 4), leaver(12), absentee(13))
                .ranked()
                .best()
                .orElseThrow();

        assertThat(candidate.podLoad().after().fte()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(candidate.podLoad().after().perFte()).isEqualByComparingTo("9.00");
        assertThat(candidate.keyworkerId()).isEqualTo(id(11));
    }

    @Test
    void threeChildrenCountAsThree() {
        // 8 + 3 over 1.0 is 11: over ten; 8 + 2 would not be
        assertThat(new Facts()
                        .children(3)
                        .pod(1, 8, worker(11, 8))
                        .ranked()
                        .best()
                        .orElseThrow()
                        .room())
                .isFalse();
        assertThat(new Facts()
                        .children(2)
                        .pod(1, 8, worker(11, 8))
                        .ranked()
                        .best()
                        .orElseThrow()
                        .room())
                .isTrue();
    }

    @Test
    void podsThatCannotTakeAChildSayWhy() {
        Proposal proposal = new Facts()
                .pod(1, TODAY.plusDays(1), true, 0, worker(11, 0))
                .pod(2, TODAY, false, 0, worker(21, 0))
                .pod(3, TODAY, true, 0, absentee(31))
                .pod(4, TODAY.plusDays(1), false, 0, partTime(41, "0", 0))
                .ranked();

        assertThat(proposal.best()).isEmpty();
        assertThat(proposal.stopped())
                .extracting(StoppedPod::stops)
                .containsExactly(
                        List.of(Stop.NOT_FORMED_YET),
                        List.of(Stop.NO_POD_MANAGER),
                        List.of(Stop.NO_AVAILABLE_WORKER),
                        List.of(Stop.NOT_FORMED_YET, Stop.NO_POD_MANAGER, Stop.NO_AVAILABLE_WORKER));
    }

    @Test
    void equalsAreToldApartByTheirIds() {
        Proposal proposal = new Facts()
                .pod(2, 3, worker(22, 1), worker(21, 1))
                .pod(1, 3, worker(12, 1), worker(11, 1))
                .ranked();

        assertThat(pods(proposal)).containsExactly(1, 2);
        assertThat(proposal.best().orElseThrow().keyworkerId()).isEqualTo(id(11));
    }

    private static List<Integer> pods(Proposal proposal) {
        return proposal.candidates().stream()
                .map(candidate -> (int) candidate.podId().getLeastSignificantBits())
                .toList();
    }

    private static List<AllocationReason> codes(Proposal proposal) {
        return proposal.best().orElseThrow().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
