package org.throughline.cases.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.OpenCases.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChangeKeyworkerTest {

    private UUID pod;
    private UUID manager;
    private UUID first;
    private UUID second;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsFirstKeyworker() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        first = Council.socialWorker(pod);
        second = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, first);
        Council.leaves(first, LocalDate.of(2026, 2, 28));
    }

    @Test
    void theNextSpellBeginsOnTheDayTheLastOneEnds() {
        // When
        change(second, "2026-02-02")
                .statusCode(201)
                .body("keyworkerId", equalTo(second.toString()))
                .body("reasonLabel", equalTo("Previous worker left role"))
                .body("to", nullValue());

        // Then
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items.keyworkerId", contains(first.toString(), second.toString()))
                .body("items.from", contains(OPENED.toString(), "2026-02-02"))
                .body("items.to", contains("2026-02-02", null))
                .body("items.reason", contains("FCONTA", "LEFTRL"))
                .body("items[0].childTold", nullValue())
                .body("items[1].childTold.told", equalTo(true));
    }

    @Test
    void thePodAndTheStageStay() {
        change(second, "2026-02-02").statusCode(201);

        as("pod-manager", manager)
                .get("/v1/cases/" + caseId)
                .then()
                .body("podId", equalTo(pod.toString()))
                .body("stage", equalTo("ASSESSMENT"))
                .body("keyworkerId", equalTo(second.toString()))
                .body("keyworkerSince", equalTo("2026-02-02"));
    }

    @Test
    void aChangePlannedForNextWeekLeavesThePresentKeyworkerUntilThen() {
        change(second, LocalDate.now().plusDays(7).toString()).statusCode(201);

        as("pod-manager", manager).get("/v1/cases/" + caseId).then().body("keyworkerId", equalTo(first.toString()));
        as("social-worker", second).get("/v1/cases/" + caseId).then().statusCode(200);
    }

    @Test
    void ofTwoManagersWithTheSameVersionOneWins() {
        String read = etag(caseId);

        change(second, "2026-02-02", read).statusCode(201);
        change(first, "2026-03-02", read).statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void theAnswersETagIsTheCasesNewOne() {
        String answered = change(second, "2026-02-02").extract().header("ETag");

        assertThat(answered).isEqualTo(etag(caseId));
    }

    @Test
    void withoutAVersionNothingIsChanged() {
        as("pod-manager", manager)
                .body(body(second, "2026-02-02"))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(428);
    }

    @Test
    void aSpellOfZeroDaysIsRefused() {
        refused(second, OPENED.toString(), "keyworker-change-too-early", "/on");
    }

    @Test
    void aSpellOfOneDayIsTheShortest() {
        change(second, OPENED.plusDays(1).toString()).statusCode(201);
    }

    @Test
    void ninetyDaysAheadIsTheFurthest() {
        refused(second, LocalDate.now().plusDays(91).toString(), "keyworker-change-too-far", "/on");
        change(second, LocalDate.now().plusDays(90).toString()).statusCode(201);
    }

    @Test
    void theSameWorkerIsNoChange() {
        refused(first, "2026-02-02", "same-keyworker", "/keyworkerId");
    }

    @Test
    void somebodyUnknownIsNoKeyworker() {
        refused(UUID.randomUUID(), "2026-02-02", "unknown-worker", "/keyworkerId");
    }

    @Test
    void whoHasLeftByThenIsNoKeyworker() {
        Council.leaves(second, LocalDate.of(2026, 2, 1));

        refused(second, "2026-02-02", "worker-left", "/keyworkerId");
        change(second, "2026-02-01").statusCode(201);
    }

    @Test
    void theSameKeyAnswersTheSameAndChangesOnce() {
        String read = etag(caseId);
        String key = UUID.randomUUID().toString();

        String once = changeWithKey(key, read).statusCode(201).extract().path("spellId");
        String twice = changeWithKey(key, read).statusCode(201).extract().path("spellId");

        assertThat(twice).isEqualTo(once);
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items", hasSize(2));
    }

    private ValidatableResponse changeWithKey(String key, String etag) {
        return as("pod-manager", manager)
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body(second, "2026-02-02"))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then();
    }

    private void refused(UUID worker, String on, String code, String pointer) {
        change(worker, on).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse change(UUID worker, String on) {
        return change(worker, on, etag(caseId));
    }

    private ValidatableResponse change(UUID worker, String on, String etag) {
        return as("pod-manager", manager)
                .header("If-Match", etag)
                .body(body(worker, on))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then();
    }

    private static Map<String, Object> body(UUID worker, String on) {
        var body = new HashMap<String, Object>();
        body.put("keyworkerId", worker);
        body.put("on", on);
        body.put("reason", "LEFTRL");
        body.put("planned", true);
        body.put("childTold", Map.of("told", true));
        return body;
    }
}
