package org.throughline.supervision.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;

class QuorumTest {

    private static final UUID MANAGER = Ids.next();
    private static final UUID DEPUTY = Ids.next();
    private static final UUID GUEST = Ids.next();

    @Test
    void halfOfThoseExpectedIsRoundedUp() {
        // five expected: two and a half, so three
        List<Member> pod = pod(5, 0);

        assertThat(Quorum.of(pod, there(pod, 2), 50, 2)).isEqualTo(new Quorum(5, 2, 3));
        assertThat(Quorum.of(pod, there(pod, 2), 50, 2).met()).isFalse();
        assertThat(Quorum.of(pod, there(pod, 3), 50, 2).met()).isTrue();
    }

    @Test
    void whoIsKnownToBeAbsentIsNotExpected() {
        // six members, two on leave: four expected, two needed
        assertThat(Quorum.of(pod(4, 2), Set.of(), 50, 2)).isEqualTo(new Quorum(4, 0, 2));
    }

    @Test
    void aMemberWhoCameThoughAbsentCounts() {
        List<Member> pod = pod(1, 1);

        assertThat(Quorum.of(pod, there(pod, 2), 50, 2)).isEqualTo(new Quorum(1, 2, 2));
    }

    @Test
    void aSmallPodStillNeedsTheLeast() {
        assertThat(Quorum.of(pod(1, 3), Set.of(), 50, 2).needed()).isEqualTo(2);
    }

    @Test
    void aGuestDoesNotCount() {
        assertThat(Quorum.of(pod(4, 0), Set.of(GUEST), 50, 2).present()).isZero();
    }

    @Test
    void thePodManagerWhoIsThereLeads() {
        assertThat(Leading.of(leaders(), Set.of(MANAGER, DEPUTY), MANAGER)).isEqualTo(Leading.MANAGER);
    }

    @Test
    void aDeputyLeadsWhereNoPodManagerIsThere() {
        assertThat(Leading.of(leaders(), Set.of(DEPUTY), DEPUTY)).isEqualTo(Leading.DEPUTY);
    }

    @Test
    void aDeputyDoesNotLeadBesideAPodManager() {
        assertThat(Leading.of(leaders(), Set.of(MANAGER, DEPUTY), DEPUTY)).isEqualTo(Leading.MANAGER_PRESENT);
    }

    @Test
    void nobodyLeadsFromElsewhereOrWithoutASeatThatLeads() {
        UUID worker = Ids.next();
        List<Member> pod = List.of(new Member(worker, false, false, false));

        assertThat(Leading.of(leaders(), Set.of(DEPUTY), MANAGER)).isEqualTo(Leading.NOT_PRESENT);
        assertThat(Leading.of(pod, Set.of(worker), worker)).isEqualTo(Leading.NOT_A_LEADER);
        assertThat(Leading.of(leaders(), Set.of(GUEST), GUEST)).isEqualTo(Leading.NOT_A_LEADER);
    }

    private static List<Member> leaders() {
        return List.of(new Member(MANAGER, true, false, false), new Member(DEPUTY, false, true, false));
    }

    private static List<Member> pod(int expected, int absent) {
        return IntStream.range(0, expected + absent)
                .mapToObj(i -> new Member(new UUID(0, i + 1), false, false, i >= expected))
                .toList();
    }

    private static Set<UUID> there(List<Member> pod, int many) {
        return pod.stream().limit(many).map(Member::workerId).collect(Collectors.toSet());
    }
}
