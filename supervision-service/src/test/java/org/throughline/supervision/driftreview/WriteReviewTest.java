package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class WriteReviewTest {

    private static final String DRAFTS = "/v1/review-drafts/";

    @Test
    void aReviewIsWrittenInTheSessionChildFirstAndCompleted() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        String draft = begun(pod, session, known);
        saves(pod.manager, draft, 0, Map.of("reflection", Map.of("childExperience", "It goes on."), "danger", "Night."))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        saves(pod.deputy, draft, 1, Reviews.content(Reviews.drifting(known, pod.workerId)))
                .then()
                .statusCode(200);

        // When
        Response completed = completes(pod.manager, draft, 2);

        // Then
        completed
                .then()
                .statusCode(201)
                .body("id", equalTo(draft))
                .body("finding", equalTo("DRIFTING"))
                .body("reflection.childExperience", equalTo("It goes on."))
                .body("recordedBy", equalTo(pod.managerId.toString()));
        pod.worker
                .asks()
                .get("/v1/drift-reviews/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        pod.manager.asks().get(DRAFTS + draft).then().statusCode(404);
        completes(pod.manager, draft, 2).then().statusCode(409).body("code", equalTo("review-complete"));
    }

    @Test
    void ofManyWhoCompleteTheSameReviewAtOnceOneDoesAndOneEventIsTold() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        String draft = begun(pod, session, known);
        saves(pod.manager, draft, 0, Reviews.content(Reviews.onTrack(known)));

        // When
        List<Integer> answers = AtOnce.ask(8, i -> completes(i % 2 == 0 ? pod.manager : pod.deputy, draft, 1)).stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(Tables.count("drift_review where case_id = '" + known.id + "'"))
                .isEqualTo(1);
        assertThat(Tables.count("outbox where aggregate_id = '" + known.childId + "'"))
                .isEqualTo(1);
    }

    @Test
    void whileSomebodyWritesTheSessionIsNotClosed() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        String draft = begun(pod, session, known);

        // When, then
        pod.manager.closes(session, 0).then().statusCode(409).body("code", equalTo("draft-open"));
        pod.manager
                .changes(session, "cancellation", 0, Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-held"));
        pod.manager
                .reviews(session, Reviews.onTrack(known))
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-open"));
        pod.manager
                .asks()
                .header("If-Match", "\"0\"")
                .delete(DRAFTS + draft)
                .then()
                .statusCode(204);
        pod.manager.closes(session, 0).then().statusCode(200);
    }

    @Test
    void closedInTheMidstOfCompletingASessionListsExactlyWhatWasCompleted() {
        // Given six drafts that are ready
        APod pod = APod.known();
        ACase[] cases = pod.withCases(10, 11, 12, 13, 14, 15);
        UUID session = pod.manager.scheduled(pod, 120);
        List<String> drafts = Stream.of(cases)
                .map(one -> {
                    String draft = begun(pod, session, one);
                    saves(pod.manager, draft, 0, Reviews.content(Reviews.onTrack(one)));
                    return draft;
                })
                .toList();

        // When twelve close while six are completed
        List<Response> answers = AtOnce.ask(
                18, i -> i % 3 == 0 ? completes(pod.deputy, drafts.get(i / 3), 1) : pod.manager.closes(session, 0));

        // Then whoever closed it closed it with all six
        List<Response> completed =
                IntStream.range(0, 6).mapToObj(i -> answers.get(3 * i)).toList();
        assertThat(completed).allMatch(answer -> answer.statusCode() == 201);
        List<Response> closed =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(closed).hasSizeLessThanOrEqualTo(1);
        assertThat(closed).allSatisfy(answer -> assertThat(answer.<List<String>>path("reviewedCaseIds"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(cases).map(one -> one.id.toString()).toList()));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        String draft = begun(pod, session, known);
        Map<String, Object> soon = Map.of("finding", "ON_TRACK", "evidence", "What was seen.");

        // When, then
        saves(pod.manager, draft, 0, soon)
                .then()
                .statusCode(422)
                .body("code", equalTo("experience-first"))
                .body("errors[0].pointer", equalTo("/reflection/childExperience"));
        completes(pod.manager, draft, 0).then().statusCode(422).body("code", equalTo("experience-first"));
        saves(pod.manager, draft, 0, Map.of("reflection", Map.of("childExperience", "It goes on.")));
        completes(pod.manager, draft, 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("review-incomplete"))
                .body("errors.pointer", contains("/finding", "/evidence"));
        saves(pod.manager, draft, 0, Map.of()).then().statusCode(412);
        pod.manager.asks().body(Map.of()).put(DRAFTS + draft).then().statusCode(428);
        pod.worker.asks().get(DRAFTS + draft).then().statusCode(403);
        APod.known()
                .manager
                .asks()
                .get(DRAFTS + draft)
                .then()
                .statusCode(404)
                .body("code", equalTo("review-draft-not-found"));
        saves(pod.manager, draft, 1, Map.of("mood", "good"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        pod.manager
                .tells(session, "review-drafts", Map.of("caseId", known.id))
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-open"));
        pod.manager
                .tells(session, "review-drafts", Map.of("caseId", Ids.next()))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-open-in-pod"));
    }

    private static String begun(APod pod, UUID session, ACase one) {
        return pod.manager
                .tells(session, "review-drafts", Map.of("caseId", one.id))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response saves(Person person, String draft, long version, Map<String, Object> content) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(DRAFTS + draft);
    }

    private static Response completes(Person person, String draft, long version) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post(DRAFTS + draft + "/completion");
    }
}
