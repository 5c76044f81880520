package org.throughline.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.decision.Decisions.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ListDecisionsTest {

    private UUID manager;
    private UUID caseId;

    @BeforeEach
    void aCaseInAPod() {
        UUID pod = Council.pod();
        manager = Council.podManager(pod);
        caseId = OpenCases.inPod(pod, Council.socialWorker(pod));
    }

    @Test
    void theDecisionsOfDriftReviewsAreAmongThem() {
        // Given
        decide("2026-02-02");
        UUID review = UUID.randomUUID();
        UUID decided = driftReview(review, "2026-03-02");

        // When
        ValidatableResponse list = list("");

        // Then
        list.body("items.source", contains("DRIFT_REVIEW", "CASE"))
                .body("items[0].decisionId", equalTo(decided.toString()))
                .body("items[0].driftReview.reviewId", equalTo(review.toString()))
                .body("items[0].driftReview.finding", equalTo("AT_RISK"))
                .body("items[0].details", nullValue())
                .body("items[1].driftReview", nullValue());
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/decisions/" + decided)
                .then()
                .statusCode(200)
                .body("source", equalTo("DRIFT_REVIEW"));
    }

    @Test
    void thePartsAddUpNewestFirst() {
        decide("2026-02-02");
        decide("2026-02-04");
        decide("2026-02-04");

        ValidatableResponse first = list("?limit=2").body("next", notNullValue());

        first.body("items.decidedOn", contains("2026-02-04", "2026-02-04"));
        String next = first.extract().path("next");
        list("?limit=2&cursor=" + next)
                .body("items.decidedOn", contains("2026-02-02"))
                .body("next", nullValue());
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/decisions?cursor=bm90aGluZw")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        decide("2026-02-02");
        driftReview(UUID.randomUUID(), "2026-02-03");
        // once before it is counted: a first time reads more
        long few = statements();
        decide("2026-02-04");
        decide("2026-02-05");
        driftReview(UUID.randomUUID(), "2026-02-06");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
        list("").body("items", hasSize(5));
    }

    private long statements() {
        return Statements.of(() -> list(""));
    }

    private void decide(String on) {
        as("pod-manager", manager)
                .body(said(Map.of("decidedOn", on)))
                .post("/v1/cases/" + caseId + "/decisions")
                .then()
                .statusCode(201);
    }

    private UUID driftReview(UUID review, String on) {
        UUID decided = UUID.randomUUID();
        Council.run(
                "insert into drift_review (review_id, session_id, pod_id, case_id, child_id, reviewed_on, finding,"
                        + " decisions, decision_ids, actions)"
                        + " values (?, ?, ?, ?, ?, ?, 'AT_RISK', 1, array[cast(? as uuid)], 0)",
                review,
                UUID.randomUUID(),
                UUID.randomUUID(),
                caseId,
                UUID.randomUUID(),
                LocalDate.parse(on),
                decided);
        return decided;
    }

    private ValidatableResponse list(String query) {
        return as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/decisions" + query)
                .then()
                .statusCode(200);
    }
}
