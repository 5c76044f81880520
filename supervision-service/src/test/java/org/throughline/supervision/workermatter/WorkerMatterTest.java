package org.throughline.supervision.workermatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class WorkerMatterTest {

    private static final String MATTERS = "/v1/worker-matters";
    private static final String WORDS = "Asks for time after the last visit.";

    @Test
    void whatIsSaidOfAWorkerGoesIntoTheirRecordAndNowhereNearTheChilds() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        Response review = pod.deputy.reviews(session, review(known, pod.workerId));

        // Then
        review.then().statusCode(201);
        assertThat(review.asString()).doesNotContain(WORDS);
        assertThat(pod.worker.asks().get(review.header("Location")).asString()).doesNotContain(WORDS);
        for (Person reader : List.of(pod.worker, pod.manager)) {
            of(reader, pod.workerId)
                    .then()
                    .statusCode(200)
                    .body("items.words", contains(WORDS))
                    .body("items.sessionId", contains(session.toString()))
                    .body("items.writtenBy", contains(pod.deputyId.toString()));
        }
        assertThat(of(pod.worker, pod.workerId).asString())
                .doesNotContain(known.id.toString(), known.childId.toString());
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(1, event -> pod.workerId.toString().equals(event.key()));
            assertThat(told.get(0).type()).isEqualTo("throughline.supervision.worker-matter-written.v1");
            assertThat(told.get(0).value()).doesNotContain("Asks", known.id.toString());
        }
    }

    @Test
    void nobodyElseReadsItWhateverTheirRole() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        pod.manager
                .reviews(pod.manager.scheduled(pod, 60), review(known, pod.workerId))
                .then()
                .statusCode(201);

        // When, then
        of(pod.deputy, pod.workerId).then().statusCode(404).body("code", equalTo("worker-not-found"));
        of(APod.known().manager, pod.workerId).then().statusCode(404);
        of(Person.inRole("senior-leader"), pod.workerId).then().statusCode(404);
        of(Person.inRole("principal-social-worker"), pod.workerId).then().statusCode(404);
        of(Person.inRole("mash"), pod.workerId).then().statusCode(403);
        pod.manager.asks().get(MATTERS).then().statusCode(400);
    }

    @Test
    void aPodManagersRecordIsTheSeniorLeadersToReadAndNotTheDeputys() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        pod.deputy
                .reviews(pod.manager.scheduled(pod, 60), review(known, pod.managerId))
                .then()
                .statusCode(201);

        // When, then
        of(Person.inRole("senior-leader"), pod.managerId).then().statusCode(200).body("items.words", contains(WORDS));
        of(pod.manager, pod.managerId).then().statusCode(200);
        of(pod.deputy, pod.managerId).then().statusCode(404);
    }

    @Test
    void aPodWritesOfItsOwnWorkersAndWhatIsRefusedLeavesNoReview() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        Response refused = pod.manager.reviews(session, review(known, APod.known().workerId));

        // Then
        refused.then()
                .statusCode(422)
                .body("code", equalTo("worker-not-in-pod"))
                .body("errors[0].pointer", equalTo("/workerMatters/0/workerId"));
        pod.manager.reviews(session, Reviews.onTrack(known)).then().statusCode(201);
    }

    @Test
    void theRecordCostsTheSameHoweverLongAndGoesOnWhereThePageEnds() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        pod.manager
                .reviews(pod.manager.scheduled(pod, 15), review(known, pod.workerId))
                .then()
                .statusCode(201);
        long ofOne = Statements.of(() -> of(pod.worker, pod.workerId));
        Map<String, Object> two = Reviews.onTrack(known);
        two.put(
                "workerMatters",
                List.of(
                        Map.of("workerId", pod.workerId, "words", "One"),
                        Map.of("workerId", pod.workerId, "words", "Two")));
        pod.manager
                .reviews(pod.manager.scheduled(pod, OffsetDateTime.now().minusHours(2), 15), two)
                .then()
                .statusCode(201);

        // When
        long ofThree = Statements.of(() -> of(pod.worker, pod.workerId));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        Response page = pod.worker
                .asks()
                .queryParam("workerId", pod.workerId)
                .queryParam("limit", 2)
                .get(MATTERS);
        pod.worker
                .asks()
                .queryParam("workerId", pod.workerId)
                .queryParam("cursor", page.<String>path("next"))
                .get(MATTERS)
                .then()
                .body("items.words", contains(WORDS));
    }

    private static Map<String, Object> review(ACase known, UUID worker) {
        Map<String, Object> review = Reviews.onTrack(known);
        review.put("workerMatters", List.of(Map.of("workerId", worker, "words", WORDS)));
        return review;
    }

    private static Response of(Person reader, UUID worker) {
        return reader.asks().queryParam("workerId", worker).get(MATTERS);
    }
}
