package org.throughline.cases.continuity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class GroupContinuityTest {

    private static final String ASKED = "?asOf=2026-03-31";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final UUID pod = Council.pod();
    private final UUID otherPod = Council.pod();
    private final UUID manager = Council.podManager(pod);
    private final UUID ada = Council.socialWorker(pod);
    private final UUID ben = Council.socialWorker(pod);
    private final UUID cem = Council.socialWorker(otherPod);

    /** One child stays with Ada, one went from Ada to Ben, one moved to the other pod and Cem. */
    @BeforeEach
    void threeChildren() {
        OpenCases.inPod(pod, ada);
        Histories.keyworker(OpenCases.inPod(pod, ada), ben, MARCH, "LEFTRL");
        Histories.moved(OpenCases.inPod(pod, ada), pod, otherPod, cem, MARCH);
    }

    @Test
    void aPodAnswersForTheChildrenWhomItHeldLast() {
        ValidatableResponse answer = read("pod-manager", manager, "pods/" + pod + ASKED);

        answer.statusCode(200)
                .body("children", equalTo(2))
                .body(of("CHANGES_12_MONTHS") + "mean", equalTo(0.5f))
                .body(of("CHANGES_12_MONTHS") + "bands.children", contains(1, 1, 0, 0))
                .body(of("CHANGES_12_MONTHS") + "bands.label", contains("0", "1", "2", "3+"))
                .body(of("TRANSFER_SHARE") + "pooled", equalTo(0f))
                .body(of("TRANSFER_SHARE") + "undefined.NO_CHANGES", equalTo(1));
    }

    @Test
    void beforeTheMoveTheChildBelongedToTheEarlierPod() {
        read("pod-manager", manager, "pods/" + pod + "?asOf=2026-02-28")
                .statusCode(200)
                .body("children", equalTo(3));
    }

    @Test
    void aWorkerAnswersForTheChildrenWhoseKeyworkerTheWorkerWasLast() {
        read("social-worker", ada, "workers/" + ada + ASKED).statusCode(200).body("children", equalTo(1));
        read("pod-manager", manager, "workers/" + ben + ASKED).statusCode(200).body("children", equalTo(1));
        as("senior-leader")
                .get("/v1/continuity/workers/" + cem + ASKED)
                .then()
                .statusCode(200)
                .body("children", equalTo(1));
    }

    @Test
    void nobodySeesAnotherWorkersFigures() {
        for (String worker : new String[] {ben.toString(), UUID.randomUUID().toString()}) {
            read("social-worker", ada, "workers/" + worker + ASKED)
                    .statusCode(404)
                    .body("code", equalTo("worker-not-found"));
        }
        read("pod-manager", manager, "workers/" + cem + ASKED).statusCode(404);
        as("senior-leader")
                .get("/v1/continuity/workers/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aPodIsSeenFromInsideAndByTheLeadership() {
        read("social-worker", ada, "pods/" + pod + ASKED).statusCode(200);
        read("social-worker", ada, "pods/" + otherPod + ASKED).statusCode(404).body("code", equalTo("pod-not-found"));
        as("senior-leader").get("/v1/continuity/pods/" + pod).then().statusCode(200);
        as("senior-leader")
                .get("/v1/continuity/pods/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theCausesAreLeaguedWithTransfersApart() {
        as("senior-leader")
                .get("/v1/continuity/causes" + ASKED + "&podId=" + otherPod)
                .then()
                .statusCode(200)
                .body("changes", equalTo(1))
                .body("byTransfer", equalTo(1))
                .body("causes.reason", contains("MANAGE"))
                .body("causes[0].reasonLabel", equalTo("Managing caseloads"))
                .body("causes[0].withinPod", equalTo(0))
                .body("causes[0].share", equalTo(1f));
    }

    @Test
    void theCouncilIsForTheLeadershipAndForAnalytics() {
        for (String path : new String[] {"council", "causes"}) {
            String address = "/v1/continuity/" + path + ASKED;
            given().auth()
                    .oauth2(Tokens.machine("analytics"))
                    .get(address)
                    .then()
                    .statusCode(200);
            as("pod-manager", manager).get(address).then().statusCode(403);
        }
        as("senior-leader")
                .get("/v1/continuity/council" + ASKED)
                .then()
                .body("children", greaterThanOrEqualTo(3))
                .body("figures", hasSize(14));
    }

    @Test
    void theCatalogueDefinesEveryMeasure() {
        read("social-worker", ada, "measures")
                .statusCode(200)
                .body("items", hasSize(14))
                .body(
                        "items.find { it.measure == 'COC' }.source",
                        equalTo("Bice and Boxerman, Medical Care 15 (1977) 347-349"))
                .body("items.find { it.measure == 'KEYWORKERS_24_MONTHS' }.window", equalTo("LAST_24_MONTHS"));
    }

    @Test
    void moreChildrenCostNoMoreStatements() {
        Runnable asking =
                () -> read("pod-manager", manager, "pods/" + pod + ASKED).statusCode(200);
        long few = Statements.of(asking);
        for (int n = 0; n < 10; n++) {
            OpenCases.inPod(pod, ada);
        }

        assertThat(Statements.of(asking)).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private static ValidatableResponse read(String role, UUID worker, String path) {
        return as(role, worker).get("/v1/continuity/" + path).then();
    }

    private static String of(String measure) {
        return "figures.find { it.measure == '" + measure + "' }.";
    }
}
