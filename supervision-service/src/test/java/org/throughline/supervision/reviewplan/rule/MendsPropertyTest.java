package org.throughline.supervision.reviewplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** For every pod whose minutes do not do: each mend mends, and a little less does not, whatever plan is tried. */
class MendsPropertyTest {

    private static final int PODS = 20_000;

    @Test
    void theMinutesMoreAreTheFewest() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);
            if (!isShortOfMinutesAlone(pod)) {
                return;
            }

            // When
            Integer more = ReviewPlanner.plan(pod).mends().minutesMoreEachSession();

            // Then
            assertThat(EveryPlan.canMeetEveryDate(pod.withMinutesMore(more))).isTrue();
            assertThat(EveryPlan.canMeetEveryDate(pod.withMinutesMore(more - 1)))
                    .isFalse();
        });
    }

    @Test
    void theOtherSessionIsTheShortest() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);
            if (!isShortOfMinutesAlone(pod)) {
                return;
            }

            // When
            Session another = ReviewPlanner.plan(pod).mends().anotherSession();

            // Then
            boolean aLongOneHelps = pod.sessions().stream()
                    .anyMatch(s -> EveryPlan.canMeetEveryDate(pod.withSession(new Session(s.day(), 1_440))));
            assertThat(another != null).isEqualTo(aLongOneHelps);
            if (another != null) {
                assertThat(EveryPlan.canMeetEveryDate(pod.withSession(another))).isTrue();
                assertThat(pod.sessions())
                        .noneMatch(s -> EveryPlan.canMeetEveryDate(
                                pod.withSession(new Session(s.day(), another.minutes() - 1))));
            }
        });
    }

    @Test
    void theFewerCasesAreTheFewest() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);
            if (!isShortOfMinutesAlone(pod)) {
                return;
            }

            // When
            var fewer = ReviewPlanner.plan(pod).mends().fewerCases();

            // Then
            assertThat(EveryPlan.canMeetEveryDate(pod.without(pod.cases().stream()
                            .filter(planned -> fewer.contains(planned.caseId()))
                            .toList())))
                    .isTrue();
            assertThat(sets(pod, fewer.size() - 1)).noneMatch(gone -> EveryPlan.canMeetEveryDate(pod.without(gone)));
        });
    }

    private static boolean isShortOfMinutesAlone(PodToPlan pod) {
        return !EveryPlan.canMeetEveryDate(pod) && EveryPlan.canMeetEveryDate(pod.withMinutesMore(1_440));
    }

    private static List<List<CaseToPlan>> sets(PodToPlan pod, int size) {
        int cases = pod.cases().size();
        return IntStream.range(0, 1 << cases)
                .filter(set -> Integer.bitCount(set) == size)
                .mapToObj(set -> IntStream.range(0, cases)
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(pod.cases()::get)
                        .toList())
                .toList();
    }
}
