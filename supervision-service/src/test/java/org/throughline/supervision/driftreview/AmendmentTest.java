package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class AmendmentTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void anAmendedReviewReadsOtherwiseAndWhatItSaidBeforeStaysReadable() {
        // Given a drifting case with one decision and one action
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        Response first = pod.manager.reviews(pod.manager.scheduled(pod, 60), Reviews.drifting(known, pod.workerId));
        String review = first.path("id");
        String kept = first.path("decisions[0].id");
        Map<String, Object> content = Reviews.content(Reviews.drifting(known, pod.workerId));
        content.put("finding", "ON_TRACK");
        content.put("whatWorks", "Her aunt.");
        content.put("actions", List.of());
        content.put(
                "decisions",
                List.of(
                        Map.of("decision", "Decide", "rationale", "It is time", "authority", "POD_MANAGER"),
                        Map.of("decision", "Ask the aunt", "rationale", "She is trusted", "authority", "POD_MANAGER")));

        // When
        Response amended = amends(pod.deputy, review, 0, content);

        // Then
        amended.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("finding", equalTo("ON_TRACK"))
                .body("whatWorks", equalTo("Her aunt."))
                .body("nextReview.due", equalTo(TODAY.plusDays(28).toString()))
                .body("decisions.size()", equalTo(2))
                .body("decisions[0].id", equalTo(kept))
                .body("actions.size()", equalTo(1));
        assertThat(new BoardOf(pod).at(known, "lastFinding")).isEqualTo("ON_TRACK");
        pod.worker
                .asks()
                .get("/v1/drift-reviews/" + review + "/versions")
                .then()
                .statusCode(200)
                .body("items.review.finding", contains("DRIFTING"))
                .body("items.review.decisions[0].size()", equalTo(1))
                .body("items.reason", contains("LEFT_OUT"))
                .body("items.replacedBy", contains(pod.deputyId.toString()))
                .body("next", nullValue());
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(2, event -> known.childId.toString().equals(event.key()));
            assertThat(told.get(1).type()).isEqualTo("throughline.supervision.drift-review-amended.v1");
            assertThat(told.get(1).value()).contains("ON_TRACK", "LEFT_OUT").doesNotContain("aunt", "Decide");
        }
    }

    @Test
    void ofManyWhoAmendAtOnceOneDoes() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String review = reviewed(pod, known);
        Map<String, Object> content = Reviews.content(Reviews.onTrack(known));

        // When
        List<Integer> answers = AtOnce.ask(6, i -> amends(pod.manager, review, 0, content)).stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(Tables.count("drift_review_version where review_id = '" + review + "'"))
                .isEqualTo(1);
    }

    @Test
    void theVersionsCostTheSameHoweverMany() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String review = reviewed(pod, known);
        Map<String, Object> content = Reviews.content(Reviews.onTrack(known));
        amends(pod.manager, review, 0, content).then().statusCode(200);
        long ofOne = Statements.of(() -> versions(pod, review, 50));
        amends(pod.manager, review, 1, content).then().statusCode(200);
        amends(pod.manager, review, 2, content).then().statusCode(200);

        // When
        long ofThree = Statements.of(() -> versions(pod, review, 50));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        assertThat(versions(pod, review, 2).<List<Integer>>path("items.review.version"))
                .containsExactly(0, 1);
        pod.worker
                .asks()
                .queryParam("cursor", versions(pod, review, 2).<String>path("next"))
                .get("/v1/drift-reviews/" + review + "/versions")
                .then()
                .body("items.review.version", contains(2));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String review = reviewed(pod, known);
        Map<String, Object> content = Reviews.content(Reviews.onTrack(known));
        Map<String, Object> late = new HashMap<>(content);
        late.put("actions", List.of(Reviews.action(pod.workerId, TODAY.minusDays(1))));
        Map<String, Object> done = new HashMap<>(content);
        done.put("actionsDone", List.of(Ids.next()));

        // When, then
        amends(pod.manager, review, 0, Map.of("finding", "ON_TRACK", "evidence", "Seen."))
                .then()
                .statusCode(422)
                .body("code", equalTo("experience-first"))
                .body("errors[0].pointer", equalTo("/content/reflection/childExperience"));
        amends(pod.manager, review, 0, late).then().statusCode(422).body("code", equalTo("action-due-in-the-past"));
        amends(pod.manager, review, 0, done).then().statusCode(422).body("code", equalTo("action-not-open"));
        amends(pod.manager, review, 5, content).then().statusCode(412);
        amends(pod.worker, review, 0, content).then().statusCode(403);
        amends(APod.known().manager, review, 0, content).then().statusCode(404);
        pod.manager
                .asks()
                .body(Map.of("reason", "OTHER", "content", content))
                .post("/v1/drift-reviews/" + review + "/amendments")
                .then()
                .statusCode(428);
        APod.known()
                .worker
                .asks()
                .get("/v1/drift-reviews/" + review + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWasThereAndSeesItOtherwiseIsKeptBesideTheReview() {
        // Given a session at which the social worker was and the deputy was not
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        pod.manager
                .changes(session, "opening", 0, Map.of("present", List.of(pod.managerId, pod.workerId)))
                .then()
                .statusCode(200);
        String review = pod.manager.reviews(session, Reviews.onTrack(known)).path("id");

        // When
        Response kept = differs(pod.worker, review);

        // Then
        kept.then()
                .statusCode(201)
                .body("finding", equalTo("ON_TRACK"))
                .body("differingViews.finding", contains("DRIFTING"))
                .body("differingViews.workerId", contains(pod.workerId.toString()));
        differs(pod.worker, review).then().statusCode(409).body("code", equalTo("differing-view-kept-already"));
        differs(pod.deputy, review).then().statusCode(422).body("code", equalTo("not-an-attendee"));
        differs(APod.known().worker, review).then().statusCode(404);
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(2, event -> known.childId.toString().equals(event.key()));
            assertThat(told.get(1).type()).isEqualTo("throughline.supervision.differing-view-kept.v1");
            assertThat(told.get(1).value()).doesNotContain("sad");
        }
    }

    private static String reviewed(APod pod, ACase known) {
        return pod.manager
                .reviews(pod.manager.scheduled(pod, 60), Reviews.onTrack(known))
                .path("id");
    }

    private static Response differs(Person person, String review) {
        return person.asks()
                .body(Map.of("finding", "DRIFTING", "words", "She is sad."))
                .post("/v1/drift-reviews/" + review + "/differing-views");
    }

    private static Response versions(APod pod, String review, int limit) {
        return pod.worker.asks().queryParam("limit", limit).get("/v1/drift-reviews/" + review + "/versions");
    }

    private static Response amends(Person person, String review, long version, Map<String, Object> content) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "LEFT_OUT", "words", "The aunt was left out.", "content", content))
                .post("/v1/drift-reviews/" + review + "/amendments");
    }
}
