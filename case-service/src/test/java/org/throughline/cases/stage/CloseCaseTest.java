package org.throughline.cases.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CloseCaseTest {

    private static final String WORDS = "Ada goes to school every day";

    private UUID manager;
    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseInAPod() {
        UUID pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void aCaseEndsWithAGoodbye() {
        // Given
        String goodbye = visit("2026-02-01T16:00:00Z");

        // When
        close("RC7", Map.of("goodbyeContactId", goodbye)).statusCode(200);

        // Then
        closing()
                .statusCode(200)
                .body("closedOn", equalTo("2026-02-02"))
                .body(
                        "closureReasonLabel",
                        equalTo("Services ceased for any other reason, including child no longer in need"))
                .body("outcome", equalTo("GOALS_ACHIEVED"))
                .body("inWords", equalTo(WORDS))
                .body("goodbyeContactId", equalTo(goodbye))
                .body("goodbyeOn", equalTo("2026-02-01"))
                .body("goodbyeSaidBy", contains(keyworker.toString()))
                .body("goodbyeByKeyworker", equalTo(true))
                .body("noGoodbyeReason", nullValue())
                .body("recordedBy", equalTo(manager.toString()));
        assertThat(told())
                .contains("\"outcome\":\"GOALS_ACHIEVED\"", "\"saidGoodbye\":true")
                .doesNotContain(WORDS);
    }

    @Test
    void orItSaysWhyThereWasNone() {
        close("RC7", Map.of("noGoodbyeReason", "KEYWORKER_GONE")).statusCode(200);

        closing().body("noGoodbyeReason", equalTo("KEYWORKER_GONE")).body("goodbyeByKeyworker", nullValue());
        assertThat(told()).contains("\"saidGoodbye\":false");
    }

    @Test
    void anOpenCaseHasNoClosing() {
        closing().statusCode(200).body("closedOn", nullValue());
    }

    @Test
    void aCaseThatAReturnClosedSaysNoMoreThanTheReturn() {
        Council.run(
                "update case_file set stage = 'CLOSED', stage_since = '2026-02-02', closed_on = '2026-02-02',"
                        + " closure_reason = null where id = ?",
                caseId);

        closing()
                .statusCode(200)
                .body("closedOn", equalTo("2026-02-02"))
                .body("closureReason", nullValue())
                .body("outcome", nullValue());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String late = visit("2026-02-03T16:00:00Z");

        refused("RC7", Map.of(), "goodbye-needed");
        refused("RC7", Map.of("goodbyeContactId", late), "goodbye-after-end");
        refused("RC7", Map.of("goodbyeContactId", UUID.randomUUID()), "unknown-contact");
        refused("RC1", Map.of("noGoodbyeReason", "NOT_SAFE"), "closing-outcome-contradicts");
        refused("RC7", Map.of("noGoodbyeReason", "UNBORN"), "closing-of-unborn");
        as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of("stage", "CLOSED", "on", "2026-02-02", "rationale", "x", "closureReason", "RC7"))
                .post("/v1/cases/" + caseId + "/stage-changes")
                .then()
                .statusCode(422)
                .body("code", equalTo("closing-needed"));
    }

    @Test
    void anUnbornChildIsNotInCare() {
        Council.run("update child set unborn = true, expected_date_of_birth = '2026-12-24' where id = ?", child);

        as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of("stage", "LOOKED_AFTER", "on", "2026-02-02", "rationale", "x"))
                .post("/v1/cases/" + caseId + "/stage-changes")
                .then()
                .statusCode(422)
                .body("code", equalTo("child-not-born"));
        close("RC7", Map.of("outcome", "PREGNANCY_ENDED", "noGoodbyeReason", "UNBORN"))
                .statusCode(200);
    }

    private void refused(String reason, Map<String, Object> closing, String code) {
        close(reason, closing).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse close(String reason, Map<String, Object> closing) {
        var whole = new HashMap<String, Object>(Map.of("outcome", "GOALS_ACHIEVED", "inWords", WORDS));
        whole.putAll(closing);
        return as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of(
                        "stage",
                        "CLOSED",
                        "on",
                        "2026-02-02",
                        "rationale",
                        "It is time",
                        "closureReason",
                        reason,
                        "closing",
                        whole))
                .post("/v1/cases/" + caseId + "/stage-changes")
                .then();
    }

    private ValidatableResponse closing() {
        return as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/closing")
                .then();
    }

    private String visit(String at) {
        return as("social-worker", keyworker)
                .body(Map.of(
                        "kind", "VISIT", "occurredAt", at, "childSeen", true, "seenAlone", true, "statutory", false))
                .post("/v1/cases/" + caseId + "/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("contactId");
    }

    private String told() {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> CaseClosed.TYPE.equals(event.type())
                                    && caseId.toString().equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }
}
