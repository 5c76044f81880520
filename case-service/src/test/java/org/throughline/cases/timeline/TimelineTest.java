package org.throughline.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class TimelineTest {

    private UUID pod;
    private UUID worker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildInAPod() {
        pod = Council.pod();
        Council.podManager(pod);
        worker = Council.socialWorker(pod);
        var receipt = receipt(referral(unborn("U"))).extract();
        child = UUID.fromString(receipt.path("children[0].childId"));
        caseId = UUID.fromString(as("pod-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "decision",
                        "ACCEPT",
                        "rationale",
                        "Assess.",
                        "allocation",
                        Map.of("podId", pod, "keyworkerId", worker, "overrideReason", "OTHER")))
                .post("/v1/referrals/" + receipt.path("referralId") + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .path("cases[0].caseId"));
    }

    @Test
    void theStoryIsToldNewestFirst() {
        contact();

        timeline("")
                .body(
                        "items.kind",
                        contains(
                                "CONTACT",
                                "KEYWORKER_BEGAN",
                                "CASE_ALLOCATED",
                                "STAGE_BEGAN",
                                "CASE_OPENED",
                                "REFERRAL_DECIDED",
                                "REFERRAL_RECEIVED"))
                .body("items[1].facts.keyworkerId", equalTo(worker.toString()))
                .body("items[5].facts.decision", equalTo("ACCEPT"))
                .body("next", equalTo(null));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        contact();
        contact();
        List<String> whole = timeline("").extract().path("items.recordId");

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = timeline("?limit=3" + next).extract();
            paged.addAll(page.path("items.recordId"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void itIsFilteredByKind() {
        contact();

        timeline("?kind=CONTACT&kind=CASE_OPENED").body("items.kind", contains("CONTACT", "CASE_OPENED"));
        as("social-worker", worker)
                .get(path() + "?kind=GOSSIP")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("kind"));
    }

    @Test
    void whatGroupSupervisionFoundIsPartOfIt() {
        UUID review = UUID.randomUUID();
        DriftReviewTold.send(review, pod, caseId, child);

        // the event travels through Kafka
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> timeline("?kind=DRIFT_REVIEW")
                .body("items.recordId", contains(review.toString()))
                .body("items[0].facts.finding", equalTo("AT_RISK"))
                .body("items[0].facts.actions", equalTo(1))
                .body("items[0].facts.nextReviewDue", equalTo("2026-12-07")));
    }

    @Test
    void whoHasNothingToDoWithTheChildSeesNoChild() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .get(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("child-not-found"));
        as("mash").get(path()).then().statusCode(403);
    }

    @Test
    void aLongStoryCostsAsManyStatementsAsAShortOne() {
        contact();
        long few = statements();
        for (int i = 0; i < 40; i++) {
            contact();
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private long statements() {
        return QueryCount.of(() -> timeline(""))
                .mentioning("select")
                .without("outbox")
                .without("advisory")
                .without("dead_letter")
                .without("pg_stat_statements")
                .without("replay")
                .without("insert into audit")
                .total();
    }

    private void contact() {
        Council.run(
                "insert into contact (id, case_id, kind, occurred_at, worker_ids, child_seen, seen_alone, statutory,"
                        + " recorded_at) values (?, ?, 'VISIT', now(), array[cast(? as uuid)], true, true, true, now())",
                UUID.randomUUID(),
                caseId,
                worker);
    }

    private String path() {
        return "/v1/children/" + child + "/timeline";
    }

    private ValidatableResponse timeline(String query) {
        return as("social-worker", worker).get(path() + query).then().statusCode(200);
    }
}
