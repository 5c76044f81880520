package org.throughline.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.Http;
import org.throughline.cases.stage.Closing;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class TransferTest {

    private final TwoPods pods = new TwoPods();
    private final LocalDate today = LocalDate.now();

    @Test
    void aRequestMovesNothingAndSaysByWhenItIsAnswered() {
        UUID caseId = pods.oneCase();

        pods.request(List.of(caseId))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("REQUESTED"))
                .body("answerDueOn", equalTo(new WorkingDays().plus(today, 10).toString()))
                .body("cases[0].steps.step", hasItems("STORY_READ", "JOINT_VISIT"))
                .body("cases[0].steps.doneOn", everyItem(nullValue()));

        as("pod-manager", pods.fromManager)
                .get("/v1/cases/" + caseId)
                .then()
                .body("podId", equalTo(pods.from.toString()))
                .body("keyworkerId", equalTo(pods.keyworker.toString()));
    }

    @Test
    void whileItIsOpenTheReceivingManagerSeesTheCaseAndTheRestOfThePodDoesNot() {
        UUID caseId = pods.oneCase();
        assertThat(seen(pods.toManager, caseId)).isEqualTo(404);

        String transfer = pods.requested(List.of(caseId));

        assertThat(seen(pods.toManager, caseId)).isEqualTo(200);
        assertThat(seen(pods.next, caseId)).isEqualTo(404);
        as("social-worker", pods.next).get("/v1/transfers/" + transfer).then().statusCode(404);
    }

    @Test
    void theKeyworkerToBeMayReadTheStoryOnceNamed() {
        UUID caseId = pods.oneCase();

        pods.accepted(List.of(caseId));

        assertThat(seen(pods.next, caseId)).isEqualTo(200);
    }

    @Test
    void aDeclinedTransferHidesTheCaseAgain() {
        UUID caseId = pods.oneCase();
        String transfer = pods.requested(List.of(caseId));

        TwoPods.post("pod-manager", pods.toManager, transfer, "/decline", Map.of("reason", "NO_ROOM"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declineReason", equalTo("NO_ROOM"))
                .body("cases[0].outcome", equalTo("ENDED"));

        assertThat(seen(pods.toManager, caseId)).isEqualTo(404);
        pods.request(List.of(caseId)).statusCode(201);
    }

    @Test
    void completionChangesPodAndKeyworkerTogether() {
        UUID caseId = pods.oneCase();
        String transfer = pods.handedOver(List.of(caseId));

        pods.complete(transfer)
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("cases[0].outcome", equalTo("MOVED"))
                .body("cases[0].spellId", notNullValue());

        as("pod-manager", pods.toManager)
                .get("/v1/cases/" + caseId)
                .then()
                .body("podId", equalTo(pods.to.toString()))
                .body("podSince", equalTo(today.toString()))
                .body("keyworkerId", equalTo(pods.next.toString()))
                .body("keyworkerSince", equalTo(today.toString()));
        as("pod-manager", pods.toManager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items[1].reason", equalTo("MANAGE"))
                .body("items[1].childTold.told", equalTo(true))
                .body("items[1].childTold.byWhom", equalTo(pods.keyworker.toString()));
        assertThat(seen(pods.keyworker, caseId)).isEqualTo(404);
    }

    @Test
    void aChildWhoFollowsTheKeyworkerKeepsTheSpell() {
        UUID caseId = pods.oneCase();
        Council.seated(pods.to, "SOCIAL_WORKER", pods.keyworker);
        String transfer = pods.requested(List.of(caseId));
        TwoPods.post("pod-manager", pods.toManager, transfer, "/acceptance", TwoPods.acceptance(pods.keyworker))
                .statusCode(200);
        var early = TwoPods.completion();
        early.put("outstandingReason", "CHILD_DECLINED");

        TwoPods.post("pod-manager", pods.toManager, transfer, "/completion", early)
                .statusCode(200)
                .body("outstandingReason", equalTo("CHILD_DECLINED"))
                .body("cases[0].spellId", nullValue());

        as("pod-manager", pods.toManager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items", hasSize(1))
                .body("items[0].to", nullValue());
    }

    @Test
    void whatTheHoldingPodHadPlannedEndsWithItsHolding() {
        UUID caseId = pods.oneCase();
        UUID colleague = Council.socialWorker(pods.from);
        String transfer = pods.handedOver(List.of(caseId));
        as("pod-manager", pods.fromManager)
                .header("If-Match", Http.etag(caseId))
                .body(Map.of(
                        "keyworkerId",
                        colleague,
                        "on",
                        today.plusDays(9).toString(),
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(201);

        pods.complete(transfer).statusCode(200);

        as("pod-manager", pods.toManager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items.keyworkerId", contains(pods.keyworker.toString(), pods.next.toString()))
                .body("items.to", contains(today.toString(), null));
    }

    @Test
    void aCaseThatClosesLeavesItsTransferAndTheOthersGoOn() {
        List<UUID> cases = pods.family(2);
        String transfer = pods.handedOver(cases);
        Closing.on(cases.get(0), today);

        pods.complete(transfer)
                .statusCode(200)
                .body("cases.find { it.caseId == '" + cases.get(0) + "' }.outcome", equalTo("CLOSED"))
                .body("cases.find { it.caseId == '" + cases.get(1) + "' }.outcome", equalTo("MOVED"));
    }

    @Test
    void theTimelineShowsTheTransferBesideTheKeyworker() {
        UUID caseId = pods.oneCase();
        pods.complete(pods.handedOver(List.of(caseId))).statusCode(200);
        String child = as("senior-leader").get("/v1/cases/" + caseId).path("childId");

        as("senior-leader")
                .get("/v1/children/" + child + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        hasItems("TRANSFER_REQUESTED", "TRANSFER_ENDED", "CASE_ALLOCATED", "KEYWORKER_BEGAN"));
    }

    @Test
    void aListOfManyTransfersCostsNoMoreStatements() {
        pods.requested(List.of(pods.oneCase()));
        long few = statements();
        for (int n = 0; n < 4; n++) {
            pods.requested(pods.family(2));
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private long statements() {
        return Statements.of(() -> as("pod-manager", pods.fromManager)
                .get("/v1/transfers?status=REQUESTED&podId=" + pods.from)
                .then()
                .statusCode(200));
    }

    private static int seen(UUID worker, UUID caseId) {
        return as("pod-manager", worker).get("/v1/cases/" + caseId).statusCode();
    }
}
