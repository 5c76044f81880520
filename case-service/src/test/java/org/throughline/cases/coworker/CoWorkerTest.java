package org.throughline.cases.coworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.throughline.cases.stage.Closing;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CoWorkerTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);

    private UUID pod;
    private UUID manager;
    private UUID keyworker;
    private UUID beside;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        beside = Council.seated(pod, "SOCIAL_WORKER_IN_TRAINING", Council.worker());
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void aWorkerInTrainingWorksBesideTheKeyworker() {
        add(beside, FEBRUARY, null)
                .statusCode(201)
                .body("workerId", equalTo(beside.toString()))
                .body("to", nullValue());

        list().body("items.workerId", contains(beside.toString()))
                .body("items.recordedBy", contains(manager.toString()));
        assertThat(told(CoWorkerAdded.TYPE)).contains("\"workerId\":\"" + beside + "\"");
        as("pod-manager", manager)
                .get("/v1/children/" + child + "/timeline?kind=CO_WORK_BEGAN")
                .then()
                .body("items.facts.workerId", contains(beside.toString()));
    }

    @Test
    void aCoWorkerStillSeesTheCaseFromAnotherPodUntilTheCoWorkEnds() {
        String id = add(beside, FEBRUARY, null).extract().path("coWorkerId");
        Council.run("update pod_seat set ended_on = ? where worker_id = ?", LocalDate.now(), beside);
        as("social-worker-in-training", beside)
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200);

        end(id, LocalDate.now())
                .statusCode(200)
                .body("to", equalTo(LocalDate.now().toString()));

        as("social-worker-in-training", beside)
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(404);
        assertThat(told(CoWorkerEnded.TYPE)).contains("\"to\":\"" + LocalDate.now() + "\"");
    }

    @Test
    void whoBecomesTheKeyworkerIsNoCoWorkerFromThatDay() {
        add(beside, FEBRUARY, null);

        changeKeyworker(beside, "2026-03-02").statusCode(201);

        list().body("items.to", contains("2026-03-02"));
    }

    @Test
    void coWorkPlannedForAfterThatDayIsTakenBack() {
        add(beside, LocalDate.of(2026, 4, 1), null);

        changeKeyworker(beside, "2026-03-02").statusCode(201);

        list().body("items", empty());
    }

    @Test
    void coWorkEndsWithTheCase() {
        add(beside, FEBRUARY, null);

        Closing.on(caseId, LocalDate.of(2026, 6, 1));

        list().body("items.to", contains("2026-06-02"));
    }

    @Test
    void theKeyworkerIsNoCoWorker() {
        refused(keyworker, FEBRUARY, null, "co-worker-is-keyworker", "/workerId");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused(beside, OPENED.minusDays(1), null, "co-work-outside-case", "/from");
        refused(beside, FEBRUARY, FEBRUARY, "co-work-too-short", "/to");
        refused(beside, LocalDate.now().plusDays(367), null, "co-work-too-far", "/from");
        String id = add(beside, FEBRUARY, FEBRUARY.plusDays(1))
                .statusCode(201)
                .extract()
                .path("coWorkerId");
        end(id, FEBRUARY.minusDays(1)).statusCode(422).body("code", equalTo("co-work-too-short"));
    }

    @Test
    void onlyWhoWorksInThePodWorksBesideItsKeyworker() {
        refused(Council.socialWorker(Council.pod()), FEBRUARY, null, "not-in-pod", "/workerId");
        refused(
                Council.seated(pod, "POD_ADMINISTRATIVE_OFFICER", Council.worker()),
                FEBRUARY,
                null,
                "not-in-pod",
                "/workerId");
        refused(UUID.randomUUID(), FEBRUARY, null, "unknown-worker", "/workerId");
        Council.leaves(beside, FEBRUARY.minusDays(1));
        refused(beside, FEBRUARY, null, "worker-left", "/workerId");
    }

    @Test
    void theSameWorkerTwiceAtATimeIsAConflict() {
        add(beside, FEBRUARY, null).statusCode(201);

        add(beside, FEBRUARY.plusDays(10), null).statusCode(409).body("code", equalTo("co-work-overlaps"));
    }

    @Test
    void othersMayNotAddAndOtherPodsSeeNoCase() {
        as("social-worker", keyworker)
                .body(body(beside, FEBRUARY, null))
                .post(path())
                .then()
                .statusCode(403);
        as("pod-manager", Council.podManager(Council.pod()))
                .body(body(beside, FEBRUARY, null))
                .post(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("case-not-found"));
        end(UUID.randomUUID().toString(), FEBRUARY).statusCode(404).body("code", equalTo("co-worker-not-found"));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        add(beside, FEBRUARY, null);
        long one = statements();
        for (int n = 0; n < 4; n++) {
            add(Council.socialWorker(pod), FEBRUARY, null).statusCode(201);
        }

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    private long statements() {
        return Statements.of(this::list);
    }

    private void refused(UUID worker, LocalDate from, LocalDate to, String code, String pointer) {
        add(worker, from, to).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse list() {
        return as("pod-manager", manager).get(path()).then().statusCode(200);
    }

    private ValidatableResponse add(UUID worker, LocalDate from, LocalDate to) {
        return as("pod-manager", manager)
                .body(body(worker, from, to))
                .post(path())
                .then();
    }

    private ValidatableResponse end(String id, LocalDate to) {
        return as("pod-manager", manager)
                .body(Map.of("to", to.toString()))
                .post(path() + "/" + id + "/ending")
                .then();
    }

    private ValidatableResponse changeKeyworker(UUID worker, String on) {
        return as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of("keyworkerId", worker, "on", on, "reason", "MANAGE", "planned", true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then();
    }

    private String told(String type) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            EventOnTopic event = topic.await(
                            1,
                            e -> type.equals(e.type())
                                    && caseId.toString().equals(e.headers().get("ce_subject")))
                    .get(0);
            return event.value();
        }
    }

    private String path() {
        return "/v1/cases/" + caseId + "/co-workers";
    }

    private static Map<String, Object> body(UUID worker, LocalDate from, LocalDate to) {
        var body = new HashMap<String, Object>();
        body.put("workerId", worker);
        body.put("from", from.toString());
        body.put("to", to == null ? null : to.toString());
        return body;
    }
}
