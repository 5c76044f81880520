package org.throughline.supervision.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class DisagreementTest {

    private APod pod;
    private ACase drifting;

    @BeforeEach
    void aPod() {
        pod = APod.known();
        drifting = pod.withCase(100);
    }

    @Test
    void aViewThatDiffersIsKeptAndShownBesideTheBand() {
        // When
        says(pod.manager, "DRIFTING", "AT_RISK")
                .then()
                .statusCode(201)
                .body("disagreementId", notNullValue())
                .body("saidBy", equalTo(pod.managerId.toString()));

        // Then
        pod.worker
                .board(pod.id)
                .then()
                .body("items[0].band", equalTo("DRIFTING"))
                .body("items[0].disagreement.view", equalTo("AT_RISK"));
        pod.worker
                .asks()
                .get("/v1/drift-board/cases/" + drifting.id)
                .then()
                .statusCode(200)
                .body("band", equalTo("DRIFTING"))
                .body("reasons.code", hasItem("NO_VOICE"))
                .body("disagreement.words", equalTo("Somebody is with them."));
        assertThat(Tables.count(("outbox where type = 'throughline.supervision.drift-band-disagreed.v1' "
                                + "and aggregate_id = '%s' and payload not like '%%Somebody%%'")
                        .formatted(drifting.childId)))
                .isEqualTo(1);
        assertThat(Tables.count("audit where action = 'DISAGREE_WITH_BAND' and record_id = '%s' and worker_id = '%s'"
                        .formatted(drifting.id, pod.managerId)))
                .isEqualTo(1);
    }

    @Test
    void everyViewIsKeptTheLastFirst() {
        // Given
        says(pod.manager, "DRIFTING", "AT_RISK");
        says(pod.deputy, "DRIFTING", "ON_TRACK");

        // When
        Response first = list(Map.of("limit", 1));
        Response second = list(Map.of("limit", 1, "cursor", first.<String>path("next")));

        // Then
        first.then().statusCode(200).body("items.view", contains("ON_TRACK"));
        second.then().body("items.view", contains("AT_RISK")).body("next", nullValue());
        list(Map.of("cursor", "bm90LW91cnM")).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void theListAsksAFixedNumberOfTimesHoweverManyThereAre() {
        // Given
        says(pod.manager, "DRIFTING", "AT_RISK");
        long one = Statements.of(() -> list(Map.of()));
        for (int i = 0; i < 5; i++) {
            says(pod.manager, "DRIFTING", "ON_TRACK");
        }

        // When
        long many = Statements.of(() -> list(Map.of()).then().body("items", hasSize(6)));

        // Then
        assertThat(many).isEqualTo(one);
    }

    @Test
    void whoDoesNotLeadThePodDoesNotDisagree() {
        says(Person.inRole("pod-administrator"), "DRIFTING", "AT_RISK").then().statusCode(403);
        says(pod.worker, "DRIFTING", "AT_RISK").then().statusCode(403);
        says(APod.known().manager, "DRIFTING", "AT_RISK")
                .then()
                .statusCode(404)
                .body("code", equalTo("case-not-found"));
        says(Person.inRole("senior-leader"), "DRIFTING", "AT_RISK").then().statusCode(201);
    }

    @Test
    void aBandThatIsNotTheOneThatWasReadIsReadAgain() {
        says(pod.manager, "AT_RISK", "ON_TRACK").then().statusCode(409).body("code", equalTo("band-changed"));
    }

    @Test
    void theSameViewIsNoDisagreement() {
        says(pod.manager, "DRIFTING", "DRIFTING")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-disagreement"))
                .body("errors.pointer", contains("/view"));
    }

    @Test
    void aDisagreementSaysWhyAndNothingElse() {
        post(pod.manager, new HashMap<>(Map.of("band", "DRIFTING", "view", "AT_RISK")))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        post(pod.manager, Map.of("band", "DRIFTING", "view", "AT_RISK", "words", "x", "fault", "y"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void theSameKeyKeepsOneDisagreement() {
        // When
        List<String> ids = List.of(withKey("the-same-key-1"), withKey("the-same-key-1"));

        // Then
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        list(Map.of()).then().body("items", hasSize(1));
    }

    private String withKey(String key) {
        return pod.manager
                .asks()
                .header("Idempotency-Key", key)
                .body(Map.of("band", "DRIFTING", "view", "AT_RISK", "words", "Somebody is with them."))
                .post(path())
                .path("disagreementId");
    }

    private Response says(Person person, String band, String view) {
        return post(person, Map.of("band", band, "view", view, "words", "Somebody is with them."));
    }

    private Response post(Person person, Map<String, ?> body) {
        return person.asks().body(body).post(path());
    }

    private Response list(Map<String, ?> query) {
        return pod.worker.asks().queryParams(query).get(path());
    }

    private String path() {
        return "/v1/drift-board/cases/" + drifting.id + "/disagreements";
    }
}
