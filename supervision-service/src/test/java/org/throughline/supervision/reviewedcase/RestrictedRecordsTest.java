package org.throughline.supervision.reviewedcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Soon;

@QuarkusTest
@WithRealParts
class RestrictedRecordsTest {

    private APod pod;
    private ACase child;
    private final UUID restriction = Ids.next();

    @BeforeEach
    void aPod() {
        pod = APod.known();
        child = pod.withCase(40);
    }

    @Test
    void onlyThoseOnTheListOfARestrictedRecordSeeItTheLeadershipIncluded() {
        // When
        pod.world
                .happens(new FactsOf(child).restricted(restriction, List.of(pod.workerId), List.of()))
                .told();

        // Then
        Soon.await("the restriction").until(() -> sees(pod.manager) == 0);
        assertThat(sees(pod.worker)).isEqualTo(1);
        assertThat(sees(Person.inRole("senior-leader"))).isZero();
        pod.manager.asks().get("/v1/drift-board/cases/" + child.id).then().statusCode(404);
        pod.worker.asks().get("/v1/drift-board/cases/" + child.id).then().statusCode(200);
    }

    @Test
    void whoIsDeniedNeverSeesItAndCanDoNothingWithIt() {
        // When
        pod.world
                .happens(new FactsOf(child).restricted(restriction, List.of(), List.of(pod.managerId)))
                .told();

        // Then
        Soon.await("the restriction").until(() -> sees(pod.manager) == 0);
        assertThat(sees(pod.worker)).isEqualTo(1);
        pod.manager
                .reviews(pod.manager.scheduled(pod, 30), Reviews.onTrack(child))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-open-in-pod"));
        pod.manager.asks().get("/v1/drift-board/mine").then().statusCode(200).body("counts.openCases", equalTo(0));
    }

    @Test
    void aLiftedRestrictionShowsTheCaseAgain() {
        // Given
        pod.world
                .happens(new FactsOf(child).restricted(restriction, List.of(pod.workerId), List.of()))
                .told();
        Soon.await("the restriction").until(() -> sees(pod.manager) == 0);

        // When
        pod.world.happens(new FactsOf(child).lifted(restriction)).told();

        // Then
        Soon.await("the lifting").until(() -> sees(pod.manager) == 1);
    }

    @Test
    void whatRestrictsOneOfTwoMergedRecordsRestrictsBoth() {
        // Given a record without a pod that is found to be the same child
        var other = new ACase();

        // When
        pod.world
                .happens(
                        other.opened(LocalDate.now().minusYears(2)),
                        new FactsOf(other).restricted(restriction, List.of(pod.workerId), List.of()),
                        new FactsOf(other).mergedInto(child))
                .told();

        // Then
        Soon.await("restriction and merge").until(() -> sees(pod.manager) == 0);
        assertThat(sees(pod.worker)).isEqualTo(1);
    }

    private int sees(Person person) {
        return person.board(pod.id).then().statusCode(200).extract().path("counts.openCases");
    }
}
