package org.throughline.cases.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** A keyworker with three children goes away for two weeks. */
@QuarkusTest
@WithRealParts
class WorkerCoversTest {

    private UUID pod;
    private UUID manager;
    private UUID keyworker;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void threeChildrenOfOneKeyworker() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        first = OpenCases.inPod(pod, keyworker);
        second = OpenCases.inPod(pod, keyworker);
        third = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void oneStandInForAllAndAnotherForOne() {
        UUID forAll = Council.socialWorker(pod);
        UUID forOne = Council.socialWorker(pod);

        cover(forAll, List.of(Map.of("caseId", second, "workerId", forOne)))
                .statusCode(201)
                .body("covers", hasSize(3))
                .body("covers.find { it.caseId == '" + second + "' }.workerId", equalTo(forOne.toString()))
                .body("uncovered", empty());

        list("?keyworkerId=" + keyworker).body("items", hasSize(3));
        list("?keyworkerId=" + keyworker + "&workerId=" + forOne).body("items.caseId", contains(second.toString()));
        list("?workerId=" + forAll + "&on=2026-07-19").body("items", hasSize(2));
        list("?workerId=" + forAll + "&on=2026-07-20").body("items", empty());
    }

    @Test
    void oneByOneTheOthersAreShownWithoutAStandIn() {
        cover(null, List.of(Map.of("caseId", second, "workerId", Council.socialWorker(pod))))
                .statusCode(201)
                .body("covers.caseId", contains(second.toString()))
                .body("uncovered.caseId", containsInAnyOrder(first.toString(), third.toString()))
                .body("uncovered.code", contains("not-asked-for", "not-asked-for"));
    }

    @Test
    void aChildWhoIsCoveredAlreadyDoesNotStopTheOthers() {
        cover(null, List.of(Map.of("caseId", second, "workerId", Council.socialWorker(pod))));

        cover(Council.socialWorker(pod), null)
                .statusCode(201)
                .body("covers", hasSize(2))
                .body("uncovered.caseId", contains(second.toString()))
                .body("uncovered.code", contains("covers-overlap"));
    }

    @Test
    void childrenOfOtherPodsAreLeftToTheirManagers() {
        UUID elsewhere = Council.pod();
        OpenCases.inPod(elsewhere, keyworker);

        cover(Council.socialWorker(pod), null).body("covers", hasSize(3)).body("uncovered", empty());
    }

    @Test
    void whatCannotBeIsRefusedAsAWhole() {
        UUID standIn = Council.socialWorker(pod);
        refused(cover(null, null), "stand-in-required", "/workerId");
        refused(cover(UUID.randomUUID(), null), "unknown-worker", "/workerId");
        Map<String, UUID> strange = Map.of("caseId", OpenCases.inPod(pod, standIn), "workerId", standIn);
        refused(cover(standIn, List.of(strange)), "not-the-workers-case", "/cases/0/caseId");
        Map<String, UUID> one = Map.of("caseId", first, "workerId", standIn);
        refused(cover(standIn, List.of(one, one)), "case-named-twice", "/cases/1/caseId");
        as("social-worker", keyworker)
                .body(body(standIn, null))
                .post("/v1/worker-covers")
                .then()
                .statusCode(403);
        list("?keyworkerId=" + keyworker).body("items", empty());
    }

    @Test
    void theListIsReadInPartsAndCostsTheSameHoweverLong() {
        cover(Council.socialWorker(pod), null);
        String query = "?keyworkerId=" + keyworker;
        String next =
                list(query + "&limit=2").body("items", hasSize(2)).extract().path("next");

        list(query + "&limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
        as("senior-leader").get("/v1/worker-covers?cursor=bm90LW91cnM").then().statusCode(400);

        assertThat(statements(query + "&limit=1")).isEqualTo(statements(query)).isLessThanOrEqualTo(2);
    }

    private long statements(String query) {
        return Statements.of(() -> list(query));
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse list(String query) {
        return as("pod-manager", manager)
                .get("/v1/worker-covers" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse cover(UUID standIn, List<Map<String, UUID>> cases) {
        return as("pod-manager", manager)
                .body(body(standIn, cases))
                .post("/v1/worker-covers")
                .then();
    }

    private Map<String, Object> body(UUID standIn, List<Map<String, UUID>> cases) {
        var body = new HashMap<String, Object>(
                Map.of("keyworkerId", keyworker, "from", "2026-07-06", "to", "2026-07-20", "planned", true));
        body.put("workerId", standIn);
        body.put("cases", cases);
        return body;
    }
}
