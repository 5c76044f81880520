package org.throughline.cases.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.stage.Closing;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CoverTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 6);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 3);

    private UUID pod;
    private UUID manager;
    private UUID keyworker;
    private UUID standIn;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWhoseKeyworkerGoesAway() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        standIn = Council.worker();
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void theKeyworkersSpellGoesOn() {
        cover(standIn, JULY, AUGUST).statusCode(201).body("keyworkerId", equalTo(keyworker.toString()));

        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items", hasSize(1))
                .body("items[0].to", equalTo(null));
        as("pod-manager", manager)
                .get("/v1/children/" + child + "/timeline?kind=COVER_BEGAN")
                .then()
                .body("items.facts.workerId", contains(standIn.toString()));
        assertThat(told(CoverBegan.TYPE)).contains("\"keyworkerId\":\"" + keyworker + "\"");
    }

    @Test
    void theAbsenceItCoversIsKnownWhereItWasTold() {
        UUID absence = UUID.randomUUID();
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, last_day, told_sequence) "
                        + "values (?, ?, 'SIC', ?, ?, 1)",
                absence,
                keyworker,
                JULY,
                AUGUST);

        cover(standIn, JULY, AUGUST).body("absenceId", equalTo(absence.toString()));
    }

    @Test
    void whoStandsInSeesTheCaseFromAWeekBeforeUntilTheEnd() {
        LocalDate today = LocalDate.now();
        UUID late = Council.worker();
        cover(standIn, today.plusDays(7), today.plusDays(8));
        cover(late, today.plusDays(8), today.plusDays(9));

        assertThat(seenBy(standIn)).isEqualTo(200);
        assertThat(seenBy(late)).isEqualTo(404);

        UUID gone = Council.worker();
        cover(gone, today.minusDays(1), today).statusCode(201);
        assertThat(seenBy(gone)).isEqualTo(404);
    }

    @Test
    void coverEndsOnTheDayAnotherKeyworkerComes() {
        cover(standIn, JULY, null);
        cover(standIn, AUGUST, null).statusCode(409);

        as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of(
                        "keyworkerId",
                        Council.socialWorker(pod),
                        "on",
                        "2026-07-20",
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(201);

        list().body("items.to", contains("2026-07-20"));
        assertThat(told(CoverEnded.TYPE)).contains("\"to\":\"2026-07-20\"");
    }

    @Test
    void coverEndsWithTheCaseAndWhatWasPlannedIsTakenBack() {
        cover(standIn, JULY, AUGUST);
        cover(standIn, AUGUST, null);

        Closing.on(caseId, LocalDate.of(2026, 7, 19));

        list().body("items.from", contains(JULY.toString())).body("items.to", contains("2026-07-20"));
    }

    @Test
    void theKeyworkerComesBackEarlierAndLaterThanPlanned() {
        String id = cover(standIn, JULY, AUGUST).extract().path("coverId");

        end(id, JULY.plusDays(2)).statusCode(200).body("to", equalTo("2026-07-08"));
        end(id, AUGUST).statusCode(200).body("to", equalTo(AUGUST.toString()));
        end(id, JULY.minusDays(1)).statusCode(422).body("code", equalTo("cover-too-short"));
        end(id, JULY).statusCode(200);

        list().body("items", empty());
    }

    @Test
    void whoCannotStandInIsRefused() {
        refused(keyworker, "cover-by-keyworker");
        refused(UUID.randomUUID(), "unknown-worker");
        UUID training = Council.worker();
        Council.run("update worker set role = 'SOCIAL_WORKER_IN_TRAINING' where worker_id = ?", training);
        refused(training, "cannot-cover");
        UUID away = Council.worker();
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, last_day, told_sequence) "
                        + "values (?, ?, 'SIC', ?, ?, 1)",
                UUID.randomUUID(),
                away,
                JULY,
                JULY);
        refused(away, "covering-worker-absent");
        Council.leaves(standIn, JULY.minusDays(1));
        refused(standIn, "worker-left");
    }

    @Test
    void ofManyStandInsNamedAtOnceOneIsKept() {
        List<UUID> many = Stream.generate(Council::worker).limit(8).toList();

        List<Integer> answers = many.stream()
                .map(worker -> CompletableFuture.supplyAsync(
                        () -> cover(worker, JULY, AUGUST).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        list().body("items", hasSize(1));
    }

    @Test
    void othersMayNotNameOneAndOtherPodsSeeNoCase() {
        as("social-worker", keyworker)
                .body(body(standIn, JULY, null))
                .post(path())
                .then()
                .statusCode(403);
        as("pod-manager", Council.podManager(Council.pod()))
                .body(body(standIn, JULY, null))
                .post(path())
                .then()
                .statusCode(404);
        end(UUID.randomUUID().toString(), JULY).statusCode(404).body("code", equalTo("cover-not-found"));
    }

    private int seenBy(UUID worker) {
        return as("social-worker", worker).get("/v1/cases/" + caseId).statusCode();
    }

    private void refused(UUID worker, String code) {
        cover(worker, JULY, AUGUST).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse list() {
        return as("senior-leader").get(path()).then().statusCode(200);
    }

    private ValidatableResponse cover(UUID worker, LocalDate from, LocalDate to) {
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

    private String told(String type) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && caseId.toString().equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }

    private String path() {
        return "/v1/cases/" + caseId + "/covers";
    }

    private static Map<String, Object> body(UUID worker, LocalDate from, LocalDate to) {
        var body = new HashMap<String, Object>(Map.of("workerId", worker, "from", from.toString(), "planned", true));
        body.put("to", to == null ? null : to.toString());
        return body;
    }
}
