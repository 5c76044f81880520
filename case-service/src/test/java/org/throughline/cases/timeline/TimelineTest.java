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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.Statements;
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

        assertThat(readInParts("?limit=3")).isEqualTo(whole);
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
    void itIsFilteredByDays() {
        contactOn("2026-02-01T10:00:00Z");
        contactOn("2026-02-02T10:00:00Z");
        contactOn("2026-02-03T10:00:00Z");

        timeline("?kind=CONTACT&from=2026-02-02").body("items.day", contains("2026-02-03", "2026-02-02"));
        timeline("?kind=CONTACT&to=2026-02-02").body("items.day", contains("2026-02-02", "2026-02-01"));
        timeline("?from=2026-02-02&to=2026-02-02").body("items.day", contains("2026-02-02"));
        as("social-worker", worker)
                .get(path() + "?from=2026-02-02&to=2026-02-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("to"));
    }

    @Test
    void nothingIsMissedOrToldTwiceWhileOthersWrite() throws Exception {
        // Given
        for (int n = 0; n < 60; n++) {
            contactOn("2026-03-%02dT10:00:00Z".formatted(1 + n % 28));
        }
        List<String> before = timeline("?kind=CONTACT&limit=200").extract().path("items.recordId");
        var reading = new AtomicBoolean(true);
        ExecutorService others = Executors.newFixedThreadPool(2);
        for (int writer = 0; writer < 2; writer++) {
            others.submit(() -> {
                for (int n = 0; reading.get() && n < 400; n++) {
                    contactOn("2026-03-%02dT11:00:00Z".formatted(1 + n % 28));
                }
            });
        }

        // When
        List<String> read = readInParts("?kind=CONTACT&limit=7");
        reading.set(false);
        others.shutdown();
        others.awaitTermination(30, TimeUnit.SECONDS);

        // Then
        assertThat(read).doesNotHaveDuplicates().containsAll(before);
        assertThat(read.stream().filter(before::contains).toList()).isEqualTo(before);
    }

    @Test
    void twoHundredFactsCostAsManyStatementsAsTen() {
        contact();
        contact();
        contact();
        contact();
        assertThat(entries("?limit=200")).isEqualTo(10);
        long ten = Statements.of(() -> timeline("?limit=200"));
        for (int i = 0; i < 190; i++) {
            contact();
        }

        assertThat(Statements.of(() -> timeline("?limit=200"))).isEqualTo(ten);
        assertThat(entries("?limit=200")).isEqualTo(200);
    }

    private int entries(String query) {
        return timeline(query).extract().<List<?>>path("items").size();
    }

    private List<String> readInParts(String query) {
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = timeline(query + next).extract();
            read.addAll(page.path("items.recordId"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        return read;
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

    private void contact() {
        contactOn(OffsetDateTime.now().toString());
    }

    private void contactOn(String moment) {
        Council.run(
                "insert into contact (id, case_id, kind, occurred_at, worker_ids, child_seen, seen_alone, statutory,"
                        + " recorded_at) values (?, ?, 'VISIT', ?, array[cast(? as uuid)], true, true, true, now())",
                UUID.randomUUID(),
                caseId,
                OffsetDateTime.parse(moment),
                worker);
    }

    private String path() {
        return "/v1/children/" + child + "/timeline";
    }

    private ValidatableResponse timeline(String query) {
        return as("social-worker", worker).get(path() + query).then().statusCode(200);
    }
}
