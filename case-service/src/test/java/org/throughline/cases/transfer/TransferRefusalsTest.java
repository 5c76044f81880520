package org.throughline.cases.transfer;

import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class TransferRefusalsTest {

    @Inject
    EndTransfer endTransfer;

    private final TwoPods pods = new TwoPods();
    private final LocalDate today = LocalDate.now();

    @Test
    void aSiblingIsNotLeftBehindWithoutAReason() {
        List<UUID> family = pods.family(3);
        List<UUID> two = family.subList(0, 2);

        refused(pods.request(two), 422, "siblings-left-behind");
        pods.request(Map.of("caseIds", two, "toPodId", pods.to, "reason", "EXPERTISE", "separationReason", "SAFETY"))
                .statusCode(201)
                .body("separationReason", equalTo("SAFETY"));
    }

    @Test
    void aSiblingOfAMergedRecordIsASibling() {
        UUID child = OpenCases.child();
        UUID merged = OpenCases.child();
        UUID brother = OpenCases.child();
        Council.run(
                "insert into sibling (child_id, sibling_id) values (?, ?), (?, ?)", merged, brother, brother, merged);
        Council.run("update child set merged_into = ? where id = ?", child, merged);
        OpenCases.inPod(brother, pods.from, pods.keyworker);
        UUID moves = OpenCases.inPod(child, pods.from, pods.keyworker);

        refused(pods.request(List.of(moves)), 422, "siblings-left-behind");
    }

    @Test
    void aCaseIsAskedForOnceAtATime() {
        UUID caseId = pods.oneCase();
        pods.requested(List.of(caseId));

        refused(pods.request(List.of(caseId)), 409, "transfer-open-already");
    }

    @Test
    void theHoldingPodsManagerAsks() {
        UUID caseId = pods.oneCase();

        refused(
                as("pod-manager", pods.keyworker)
                        .body(Map.of("caseIds", List.of(caseId), "toPodId", pods.to, "reason", "EXPERTISE"))
                        .post("/v1/transfers")
                        .then(),
                403,
                "not-managing-this-pod");
    }

    @Test
    void whatTheCallerMayNotSeeDoesNotExist() {
        UUID elsewhere = OpenCases.inPod(pods.to, pods.next);

        refused(pods.request(List.of(elsewhere)), 404, "case-not-found");
        refused(pods.request(List.of(UUID.randomUUID())), 404, "case-not-found");
        refused(
                as("pod-manager", pods.toManager)
                        .get("/v1/transfers/" + UUID.randomUUID())
                        .then(),
                404,
                "transfer-not-found");
    }

    @Test
    void casesOfOnePodGoToAnotherThatCanAnswer() {
        UUID caseId = pods.oneCase();
        UUID unmanaged = Council.pod();

        refused(pods.request(List.of(OpenCases.unallocated())), 422, "case-not-allocated");
        refused(pods.request(asking(caseId, pods.from)), 422, "receiving-pod-refused");
        refused(pods.request(asking(caseId, unmanaged)), 422, "receiving-pod-refused");
        refused(pods.request(asking(caseId, UUID.randomUUID())), 422, "receiving-pod-refused");
        refused(
                as("senior-leader")
                        .body(Map.of(
                                "caseIds",
                                List.of(caseId, OpenCases.inPod(pods.to, pods.next)),
                                "toPodId",
                                pods.to,
                                "reason",
                                "EXPERTISE"))
                        .post("/v1/transfers")
                        .then(),
                422,
                "cases-of-several-pods");
    }

    @Test
    void theReceivingPodsManagerAnswersWithAKeyworkerOfThatPod() {
        String transfer = pods.requested(List.of(pods.oneCase()));

        refused(
                TwoPods.post("pod-manager", pods.fromManager, transfer, "/acceptance", TwoPods.acceptance(pods.next)),
                403,
                "not-managing-this-pod");
        refused(
                TwoPods.post(
                        "pod-manager", pods.toManager, transfer, "/acceptance", TwoPods.acceptance(pods.keyworker)),
                422,
                "keyworker-not-in-pod");
        refused(
                TwoPods.post(
                        "pod-manager",
                        pods.toManager,
                        transfer,
                        "/acceptance",
                        Map.of(
                                "keyworkerId",
                                pods.next,
                                "plannedOn",
                                today.minusDays(1).toString())),
                422,
                "hand-over-in-the-past");
    }

    @Test
    void withoutTheHandOverItTakesAReason() {
        String transfer = pods.accepted(List.of(pods.oneCase()));

        refused(pods.complete(transfer), 422, "hand-over-incomplete");
    }

    @Test
    void aStepBelongsToTheTransferAndItsTime() {
        String transfer = pods.accepted(List.of(pods.oneCase()));

        refused(
                step(
                        transfer,
                        Map.of("step", "JOINT_VISIT", "on", today.plusDays(1).toString())),
                422,
                "step-outside-transfer");
        refused(
                step(
                        transfer,
                        Map.of("step", "JOINT_VISIT", "on", today.minusDays(1).toString())),
                422,
                "step-outside-transfer");
        refused(
                step(
                        transfer,
                        Map.of("step", "JOINT_VISIT", "on", today.toString(), "caseIds", List.of(UUID.randomUUID()))),
                422,
                "case-not-in-transfer");
        refused(
                step(transfer, Map.of("step", "JOINT_VISIT", "on", today.toString(), "by", UUID.randomUUID())),
                422,
                "unknown-worker");
    }

    @Test
    void whatHasEndedTakesNoStepMore() {
        String transfer = pods.requested(List.of(pods.oneCase()));
        TwoPods.post("pod-manager", pods.fromManager, transfer, "/withdrawal", null)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        refused(pods.accept(transfer), 409, "transfer-not-open");
        refused(pods.complete(transfer), 409, "transfer-not-open");
        refused(step(transfer, Map.of("step", "JOINT_VISIT", "on", today.toString())), 409, "transfer-not-open");
    }

    @Test
    void theReceivingManagerGivesUpOnlyWhatWasAccepted() {
        String transfer = pods.requested(List.of(pods.oneCase()));

        refused(
                TwoPods.post("pod-manager", pods.toManager, transfer, "/withdrawal", null),
                403,
                "not-managing-this-pod");
        pods.accept(transfer).statusCode(200);
        TwoPods.post("pod-manager", pods.toManager, transfer, "/withdrawal", null)
                .statusCode(200);
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneToo() {
        String transfer = pods.requested(List.of(pods.oneCase()));
        String read = TwoPods.etag(transfer);
        pods.accept(transfer).statusCode(200);

        refused(
                TwoPods.send("pod-manager", pods.fromManager, transfer, "/withdrawal", null, read)
                        .then(),
                412,
                "stale-version");
        refused(
                as("pod-manager", pods.fromManager)
                        .post("/v1/transfers/" + transfer + "/withdrawal")
                        .then(),
                428,
                "if-match-required");
    }

    @Test
    void nobodyAnsweredUntilTheLastDayHadPassed() {
        UUID caseId = pods.oneCase();
        String transfer = pods.requested(List.of(caseId));
        LocalDate lastDay = new WorkingDays().plus(today, 10);

        endTransfer.unansweredBefore(lastDay);
        read(transfer).body("status", equalTo("REQUESTED"));

        endTransfer.unansweredBefore(lastDay.plusDays(1));
        read(transfer).body("status", equalTo("EXPIRED")).body("cases[0].outcome", equalTo("ENDED"));
        pods.request(List.of(caseId)).statusCode(201);
    }

    private ValidatableResponse read(String transfer) {
        return as("pod-manager", pods.fromManager)
                .get("/v1/transfers/" + transfer)
                .then();
    }

    private ValidatableResponse step(String transfer, Map<String, Object> body) {
        return TwoPods.post("pod-manager", pods.toManager, transfer, "/hand-over-steps", body);
    }

    private static Map<String, Object> asking(UUID caseId, UUID pod) {
        return Map.of("caseIds", List.of(caseId), "toPodId", pod, "reason", "EXPERTISE");
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}
