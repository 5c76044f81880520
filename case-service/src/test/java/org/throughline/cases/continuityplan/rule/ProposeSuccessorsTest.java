package org.throughline.cases.continuityplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.cases.continuityplan.rule.APodOfColleagues.LEAVER;
import static org.throughline.cases.continuityplan.rule.APodOfColleagues.POD;
import static org.throughline.cases.continuityplan.rule.APodOfColleagues.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who follows a leaver: whom the child knows, then who has room; never somebody against whom a hard stop stands. */
class ProposeSuccessorsTest {

    private final APodOfColleagues pod = new APodOfColleagues();

    @Test
    void whomTheChildKnowsBestFollowsHoweverManyCasesThereAre() {
        UUID child = pod.child();
        UUID idle = pod.colleague("1", 0);
        UUID known = pod.colleague("1", 15);
        pod.knows(child, known, "0.250");
        assertThat(only().successors())
                .containsExactly(
                        new Successor(known, new BigDecimal("0.250"), false, 15, 16, new BigDecimal("16.00"), true),
                        new Successor(idle, BigDecimal.ZERO, false, 0, 1, new BigDecimal("1.00"), true));
    }

    @Test
    void amongStrangersTheLightestLoadByHoursFollows() {
        pod.child();
        UUID half = pod.colleague("0.5", 5);
        UUID full = pod.colleague("1", 10);
        assertThat(only().successors()).extracting(Successor::workerId).containsExactly(full, half);
        assertThat(only().successors())
                .extracting(Successor::perFteAfter)
                .containsExactly(decimal("11.00"), decimal("12.00"));
    }

    @Test
    void whatGoesOverTheLimitIsSaidAndNotHidden() {
        pod.child();
        pod.colleague("0.5", 8);
        assertThat(only().best()).get().extracting(Successor::withinLimit).isEqualTo(false);
    }

    @Test
    void whoIsProposedForOneHasOneMoreForTheNext() {
        UUID first = pod.child();
        UUID second = pod.child();
        UUID third = pod.child();
        UUID one = pod.colleague("1", 3);
        UUID other = pod.colleague("1", 4);
        assertThat(worker(first)).isEqualTo(one);
        assertThat(worker(second)).isEqualTo(one);
        assertThat(worker(third)).isEqualTo(other);
        assertThat(proposal(second).best())
                .get()
                .extracting(Successor::casesBefore)
                .isEqualTo(4);
    }

    @Test
    void thoseWhoKnowSomebodyComeBeforeThoseWhoKnowNobody() {
        UUID stranger = pod.child();
        UUID knows = pod.child();
        UUID one = pod.colleague("1", 3);
        UUID other = pod.colleague("1", 3);
        pod.knows(knows, one, "2");
        assertThat(proposals()).extracting(each -> each.caseIds().get(0)).containsExactly(knows, stranger);
        assertThat(worker(stranger)).isEqualTo(other);
    }

    @Test
    void brothersAndSistersFollowTheSameWorkerWhomTheyKnowTogetherBest() {
        UUID first = pod.child();
        UUID second = pod.child();
        UUID third = pod.child();
        UUID one = pod.colleague("1", 0);
        UUID other = pod.colleague("1", 0);
        pod.siblings(first, second);
        pod.siblings(third, second);
        pod.knows(first, one, "3");
        pod.knows(second, other, "2");
        pod.knows(third, other, "2");
        assertThat(only().caseIds()).containsExactly(first, second, third);
        assertThat(only().best())
                .get()
                .extracting(Successor::workerId, Successor::familiarity, Successor::casesAfter)
                .containsExactly(other, decimal("4"), 3);
    }

    @Test
    void siblingsInTwoPodsStayWhereTheyAre() {
        UUID here = pod.child();
        UUID elsewhere = pod.child(id(3));
        UUID unallocated = pod.child(null);
        pod.siblings(here, elsewhere);
        pod.siblings(unallocated, here);
        UUID worker = pod.colleague("1", 0);
        assertThat(proposals()).hasSize(3);
        assertThat(worker(here)).isEqualTo(worker);
        assertThat(proposal(elsewhere).successors()).isEmpty();
        assertThat(proposal(unallocated).podId()).isNull();
    }

    @Test
    void noFamiliarityOutweighsAHardStop() {
        UUID child = pod.child();
        UUID manager = pod.colleague(false, "1", false, false);
        UUID withoutHours = pod.colleague(true, "0", false, false);
        UUID leaving = pod.colleague(true, "1", true, true);
        UUID absent = pod.colleague(true, "1", false, true);
        UUID excluded = pod.colleague("1", 0);
        pod.excluded(child, excluded);
        List.of(manager, withoutHours, leaving, absent, excluded).forEach(worker -> pod.knows(child, worker, "99"));
        assertThat(only().best()).isEmpty();
        assertThat(only().stopped())
                .containsExactly(
                        new StoppedColleague(manager, List.of(SuccessorStop.SEAT_HOLDS_NO_CASES)),
                        new StoppedColleague(withoutHours, List.of(SuccessorStop.NO_HOURS)),
                        new StoppedColleague(leaving, List.of(SuccessorStop.LEAVING, SuccessorStop.ABSENT)),
                        new StoppedColleague(absent, List.of(SuccessorStop.ABSENT)),
                        new StoppedColleague(excluded, List.of(SuccessorStop.EXCLUDED)));
        assertThat(only().offers(excluded)).isFalse();
    }

    @Test
    void whoIsExcludedFromOneSiblingFollowsNone() {
        UUID first = pod.child();
        UUID second = pod.child();
        pod.siblings(first, second);
        UUID excluded = pod.colleague("1", 0);
        pod.excluded(second, excluded);
        assertThat(only().stopped()).extracting(StoppedColleague::workerId).containsExactly(excluded);
    }

    @Test
    void whomAChildAskedNotToHaveComesLast() {
        UUID child = pod.child();
        UUID asked = pod.colleague("1", 0);
        UUID stranger = pod.colleague("1", 20);
        pod.knows(child, asked, "9");
        pod.unwanted(child, asked);
        assertThat(only().successors())
                .extracting(Successor::workerId, Successor::unwanted)
                .containsExactly(tuple(stranger, false), tuple(asked, true));
        assertThat(only().offers(asked)).isTrue();
    }

    @Test
    void nobodyFollowsThemselves() {
        pod.child();
        pod.seated(new Colleague(LEAVER, POD, true, BigDecimal.ONE, 1, true, false));
        assertThat(only().successors()).isEmpty();
        assertThat(only().stopped()).isEmpty();
    }

    @Test
    void withoutCasesThereIsNothingToPropose() {
        pod.colleague("1", 0);
        assertThat(proposals()).isEmpty();
    }

    private List<SuccessorProposal> proposals() {
        return ProposeSuccessors.from(pod.facts());
    }

    private SuccessorProposal only() {
        assertThat(proposals()).hasSize(1);
        return proposals().get(0);
    }

    private SuccessorProposal proposal(UUID caseId) {
        return proposals().stream()
                .filter(each -> each.caseIds().contains(caseId))
                .findFirst()
                .orElseThrow();
    }

    private UUID worker(UUID caseId) {
        return proposal(caseId).best().orElseThrow().workerId();
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
