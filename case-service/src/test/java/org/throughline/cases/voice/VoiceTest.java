package org.throughline.cases.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.OpenCases.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class VoiceTest {

    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildWithAKeyworker() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        Council.run("update child set date_of_birth = date '2019-03-02' where id = ?", child);
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void theWordsAndTheRatingsStayInTheRecord() {
        String voice = say("2026-03-01", Map.of("ratings", List.of(rating("TRUST", 2), rating("LISTENS", 4))))
                .statusCode(201)
                .extract()
                .path("voiceId");

        list("").body("items[0].said", equalTo("Gran makes pancakes"))
                .body("items[0].ratings.quality", contains("LISTENS", "TRUST"))
                .body("items[0].ratings.label", hasItem("Listens to us"))
                .body("items[0].ratings.score", contains(4, 2))
                .body("items[0].recordedBy", equalTo(keyworker.toString()));
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            String told = topic.await(
                            1,
                            event -> VoiceRecorded.TYPE.equals(event.type())
                                    && voice.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
            assertThat(told)
                    .contains("\"rated\":[\"LISTENS\",\"TRUST\"]")
                    .doesNotContain("pancakes", "score", ":4", ":2", "communication", "said");
        }
    }

    @Test
    void aChildIsAsOldAsOnTheDayOfTheTalk() {
        say("2026-03-01", Map.of());
        say("2026-03-02", Map.of());

        list("").body("items.ageYears", contains(7, 6));
    }

    @Test
    void theAgeOfAnUnbornChildIsNotKnown() {
        Council.run("update child set date_of_birth = null, unborn = true where id = ?", child);
        say("2026-03-01", Map.of("how", "OBSERVATION", "communication", "BEHAVIOUR"));

        list("").body("items[0].ageYears", nullValue());
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(LocalDate.now().plusDays(1).toString(), Map.of(), "voice-in-future");
        refused(OPENED.minusDays(1).toString(), Map.of(), "voice-outside-case");
        refused(
                "2026-03-01",
                Map.of("how", "OBSERVATION", "ratings", List.of(rating("KIND", 5))),
                "observed-not-rated");
        refused("2026-03-01", Map.of("ratings", List.of(rating("KIND", 5), rating("KIND", 1))), "rated-twice");
        as("social-worker", keyworker)
                .body(Map.of("heardOn", "2026-03-01", "how", "CONVERSATION", "communication", "SPEECH"))
                .post(path())
                .then()
                .statusCode(422)
                .body("code", equalTo("voice-says-nothing"));
        say("2026-03-01", Map.of("ratings", List.of(rating("KIND", 6))))
                .statusCode(400)
                .body("errors.pointer", contains("/ratings/0/score"));
        say("2026-03-01", Map.of("ratings", List.of(rating("KIND", 0)))).statusCode(400);
        list("").body("items", hasSize(0));
    }

    @Test
    void theRelationshipOfOneChildIsReadOverTime() {
        say("2026-02-01", Map.of("ratings", List.of(rating("LISTENS", 2))));
        say("2026-03-01", Map.of("ratings", List.of(rating("LISTENS", 4), rating("STAYS", 1))));

        as("social-worker", keyworker)
                .get("/v1/children/" + child + "/relationship")
                .then()
                .statusCode(200)
                .body("rated.quality", contains("LISTENS", "STAYS"))
                .body("rated[0].label", equalTo("Listens to us"))
                .body("rated[0].first", equalTo(2))
                .body("rated[0].latest", equalTo(4))
                .body("rated[0].direction", equalTo("BETTER"))
                .body("rated[1].direction", equalTo("FIRST"))
                .body("notRated", hasSize(14))
                .body("notRated", not(hasItem("STAYS")));
    }

    @Test
    void whoHasNothingToDoWithTheChildHearsNothing() {
        UUID stranger = Council.socialWorker(Council.pod());

        as("social-worker", stranger).get(path()).then().statusCode(404).body("code", equalTo("case-not-found"));
        as("social-worker", stranger)
                .get("/v1/children/" + child + "/relationship")
                .then()
                .statusCode(404)
                .body("code", equalTo("child-not-found"));
        as("pod-administrator", keyworker)
                .body(body("2026-03-01", Map.of()))
                .post(path())
                .then()
                .statusCode(403);
        as("analytics").get("/v1/children/" + child + "/relationship").then().statusCode(403);
    }

    @Test
    void thePartsOfTheListCostTheSame() {
        say("2026-02-01", Map.of());
        long one = Statements.of(() -> list(""));
        say("2026-03-01", Map.of("ratings", List.of(rating("LISTENS", 4), rating("STAYS", 1))));
        say("2026-03-01", Map.of("ratings", List.of(rating("KIND", 3))));

        assertThat(Statements.of(() -> list(""))).isEqualTo(one).isLessThanOrEqualTo(4);
        String next = list("?limit=2")
                .body("items.heardOn", contains("2026-03-01", "2026-03-01"))
                .extract()
                .path("next");
        list("?limit=2&cursor=" + next)
                .body("items.heardOn", contains("2026-02-01"))
                .body("next", nullValue());
    }

    @Test
    void theTimelineSaysThatTheChildWasHeardAndNotWhatWasSaid() {
        say("2026-03-01", Map.of("ratings", List.of(rating("LISTENS", 4))));

        String story = as("social-worker", keyworker)
                .get("/v1/children/" + child + "/timeline?kind=VOICE")
                .then()
                .body("items[0].facts.rated", contains("LISTENS"))
                .extract()
                .asString();
        assertThat(story).doesNotContain("pancakes", "score");
    }

    private void refused(String heardOn, Map<String, Object> differs, String code) {
        say(heardOn, differs).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse say(String heardOn, Map<String, Object> differs) {
        return as("social-worker", keyworker)
                .body(body(heardOn, differs))
                .post(path())
                .then();
    }

    private static Map<String, Object> body(String heardOn, Map<String, Object> differs) {
        var body = new HashMap<String, Object>(Map.of(
                "heardOn", heardOn, "how", "CONVERSATION", "communication", "SPEECH", "said", "Gran makes pancakes"));
        body.putAll(differs);
        return body;
    }

    private static Map<String, Object> rating(String quality, int score) {
        return Map.of("quality", quality, "score", score);
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", keyworker).get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/v1/cases/" + caseId + "/voice";
    }
}
