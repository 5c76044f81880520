package org.throughline.supervision.learningreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Person;

@QuarkusTest
@WithRealParts
class LearningReviewTest {

    private static final String REVIEWS = "/v1/learning-reviews";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void whatAPodLearnedIsSharedWithEverybodyAndWhatChangedIsSaid() {
        // Given
        APod pod = APod.known();
        APod other = APod.known();
        Response recorded = records(pod.manager, pod, TODAY);
        recorded.then().statusCode(201).body("factors", contains("PROCEDURE", "TIME_PRESSURE"));
        String review = recorded.path("id");
        other.worker.asks().get(REVIEWS + "/" + review).then().statusCode(404);

        // When
        Response shared = shares(pod.deputy, review, 0);

        // Then
        shared.then().statusCode(200).header("ETag", "\"1\"").body("sharedOn", equalTo(TODAY.toString()));
        other.worker.asks().get(REVIEWS + "/" + review).then().statusCode(200);
        other.worker.asks().queryParam("limit", 200).get(REVIEWS).then().body("items.id", hasItem(review));
        String change = recorded.path("changes[0].id");
        made(pod.manager, review, change).then().statusCode(200).body("changes.madeOn", contains(TODAY.toString()));
        made(pod.manager, review, change).then().statusCode(409).body("code", equalTo("learning-change-made"));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(3, event -> pod.id.toString().equals(event.key()));
            assertThat(told.stream().map(EventOnTopic::type))
                    .containsExactly(
                            "throughline.supervision.learning-review-held.v1",
                            "throughline.supervision.learning-review-shared.v1",
                            "throughline.supervision.learning-change-made.v1");
            assertThat(told.get(0).value()).contains("PROCEDURE").doesNotContain("missed", "week");
        }
    }

    @Test
    void aPodsListCostsTheSameHoweverLong() {
        // Given
        APod pod = APod.known();
        records(pod.manager, pod, TODAY).then().statusCode(201);
        long ofOne = Statements.of(() -> listed(pod, 50));
        String second = records(pod.manager, pod, TODAY).path("id");
        String third = records(pod.manager, pod, TODAY).path("id");

        // When
        long ofThree = Statements.of(() -> listed(pod, 50));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        Response page = listed(pod, 2);
        page.then().body("items.id", contains(third, second));
        pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("cursor", page.<String>path("next"))
                .get(REVIEWS)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void ofManyWhoShareAtOnceOneDoes() {
        // Given
        APod pod = APod.known();
        String review = records(pod.manager, pod, TODAY).path("id");

        // When
        List<Integer> answers = AtOnce.ask(6, i -> shares(pod.manager, review, 0)).stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        String review = records(pod.manager, pod, TODAY).path("id");
        Map<String, Object> blaming = new HashMap<>(body(pod, TODAY));
        blaming.put("workerId", pod.workerId);
        Map<String, Object> withoutSystem = new HashMap<>(body(pod, TODAY));
        withoutSystem.put("factors", List.of());

        // When, then
        pod.manager.asks().body(blaming).post(REVIEWS).then().statusCode(400).body("code", equalTo("unknown-field"));
        pod.manager
                .asks()
                .body(withoutSystem)
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/factors"));
        records(pod.manager, pod, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("learning-review-in-future"));
        records(pod.worker, pod, TODAY).then().statusCode(403);
        records(APod.known().manager, pod, TODAY).then().statusCode(404);
        shares(pod.manager, review, 9).then().statusCode(412);
        pod.manager.asks().post(REVIEWS + "/" + review + "/sharing").then().statusCode(428);
        made(pod.manager, review, Ids.next().toString()).then().statusCode(404);
        made(APod.known().manager, review, Ids.next().toString()).then().statusCode(404);
        APod.known()
                .worker
                .asks()
                .queryParam("podId", pod.id)
                .get(REVIEWS)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> body(APod pod, LocalDate heldOn) {
        return Map.of(
                "podId",
                pod.id,
                "heldOn",
                heldOn.toString(),
                "whatHappened",
                "A visit was missed.",
                "madeLikely",
                "The week had three working days.",
                "factors",
                List.of("TIME_PRESSURE", "PROCEDURE"),
                "learned",
                "Short weeks are planned before.",
                "changes",
                List.of(Map.of("change", "List short weeks", "broughtAboutIn", "POD", "dueOn", "2027-01-15")));
    }

    private static Response records(Person person, APod pod, LocalDate heldOn) {
        return person.asks().body(body(pod, heldOn)).post(REVIEWS);
    }

    private static Response shares(Person person, String review, long version) {
        return person.asks().header("If-Match", "\"" + version + "\"").post(REVIEWS + "/" + review + "/sharing");
    }

    private static Response made(Person person, String review, String change) {
        return person.asks().post(REVIEWS + "/" + review + "/changes/" + change + "/completion");
    }

    private static Response listed(APod pod, int limit) {
        return pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", limit)
                .get(REVIEWS);
    }
}
