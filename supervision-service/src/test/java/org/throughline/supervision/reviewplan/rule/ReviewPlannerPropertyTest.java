package org.throughline.supervision.reviewplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What holds for every pod. */
class ReviewPlannerPropertyTest {

    private static final int PODS = 20_000;

    @Test
    void wheneverAnyPlanMeetsEveryDateOursDoes() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);

            // When
            ReviewPlan plan = ReviewPlanner.withoutMends(pod);

            // Then
            assertThat(plan.meetsEveryDate()).as("%s", pod).isEqualTo(EveryPlan.canMeetEveryDate(pod));
            assertThat(plan.proof()).isNotEqualTo(Proof.NONE);
        });
    }

    @Test
    void aPodThatFollowsThePlanBreaksTheDatesThatThePlanNamesAndNoOther() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);

            // When
            ReviewPlan plan = ReviewPlanner.withoutMends(pod);

            // Then
            assertThat(new Followed(pod, plan).brokenDates())
                    .isEqualTo(plan.slips().stream()
                            .map(slip -> slip.caseId() + " " + slip.reviewDue())
                            .sorted()
                            .toList());
        });
    }

    @Test
    void noSessionTakesMoreThanItsMinutes() {
        Property.holds(PODS, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);

            // When
            ReviewPlan plan = ReviewPlanner.withoutMends(pod);

            // Then
            assertThat(plan.weeks()).hasSameSizeAs(pod.sessions()).allSatisfy(week -> {
                assertThat(week.discussions()).extracting(Discussion::caseId).doesNotHaveDuplicates();
                assertThat(week.free()).isNotNegative();
            });
        });
    }

    @Test
    void theOrderInWhichCasesAndSessionsComeDoesNotMatter() {
        Property.holds(5_000, random -> {
            // Given
            PodToPlan pod = AnyPod.drawn(random);
            List<CaseToPlan> cases = new ArrayList<>(pod.cases());
            List<Session> sessions = new ArrayList<>(pod.sessions());
            Collections.shuffle(cases, random);
            Collections.shuffle(sessions, random);

            // When
            ReviewPlan plan =
                    ReviewPlanner.plan(new PodToPlan(pod.from(), pod.until(), cases, sessions, pod.keptPercent()));

            // Then
            assertThat(plan).isEqualTo(ReviewPlanner.plan(pod));
        });
    }
}
