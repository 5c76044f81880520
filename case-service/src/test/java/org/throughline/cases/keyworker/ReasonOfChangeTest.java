package org.throughline.cases.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.ProcessTransferAlarm;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** The reason of a keyworker change is held against what the council's records say. */
@QuarkusTest
@WithRealParts
class ReasonOfChangeTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    private UUID pod;
    private UUID first;
    private UUID second;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsFirstKeyworker() {
        pod = Council.pod();
        first = Council.socialWorker(pod);
        second = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, first);
    }

    @Test
    void whoStaysHasNotLeft() {
        refused("LEFTRL", "reason-not-leaving");
        Council.run("update pod_seat set ended_on = ? where worker_id = ?", ON, first);
        change(second, ON, "LEFTRL").statusCode(201).body("warnings", empty());
    }

    @Test
    void whoIsThereIsNotAbsent() {
        refused("ABSENC", "reason-not-absent");
        absent(first, ON.plusDays(7), null);
        change(second, ON, "ABSENC").statusCode(201).body("warnings", empty());
    }

    @Test
    void whoReturnsGetsTheChildBack() {
        absent(first, ON.plusDays(1), ON.plusDays(20));
        change(second, ON, "ABSENC").statusCode(201);
        change(first, ON.plusDays(21), "ABSENC").statusCode(201);
    }

    @Test
    void anotherKeyworkerIsNoFirstContact() {
        refused("FCONTA", "reason-not-first-contact");
    }

    @Test
    void whoWorksOnTheDayHasNotDied() {
        Council.leaves(first, ON);
        refused("SWDIED", "reason-still-employed");
        change(second, ON.plusDays(1), "SWDIED").statusCode(201).body("warnings", empty());
    }

    @Test
    void aWishThatNobodyWroteDownIsWarnedOf() {
        change(second, ON, "CHCHAN").statusCode(201).body("warnings.code", contains("reason-wish-not-recorded"));
        as("social-worker", second)
                .body(Map.of("wish", "NOT_THIS_WORKER", "workerId", second, "saidOn", ON.toString()))
                .post("/v1/cases/" + caseId + "/worker-wishes")
                .then()
                .statusCode(201);
        change(first, ON.plusDays(1), "CHCHAN").statusCode(201).body("warnings", empty());
    }

    @Test
    void aStandardProcessRaisesAnAlarmThatTheLeadershipSees() {
        // When
        String spell = change(second, ON, "TSPROC")
                .statusCode(201)
                .body("warnings.code", contains("reason-standard-process"))
                .extract()
                .path("spellId");
        // Then
        processTransfers("podId=" + pod)
                .body("items.spellId", contains(spell))
                .body("items[0].caseId", equalTo(caseId.toString()))
                .body("items[0].from", equalTo(ON.toString()));
        processTransfers("since=" + ON.plusDays(1) + "&podId=" + pod).body("items", empty());
        as("pod-manager", Council.podManager(pod))
                .get("/v1/process-transfers")
                .then()
                .statusCode(403);
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            var told = topic.await(
                    1,
                    event -> ProcessTransferAlarm.TYPE.equals(event.type())
                            && event.value().contains(spell));
            assertThat(told.get(0).headers()).containsEntry("ce_subject", caseId.toString());
        }
    }

    @Test
    void theListOfProcessTransfersIsReadInPartsAndCostsTheSameHoweverLong() {
        change(second, ON, "TSPROC").statusCode(201);
        String query = "podId=" + pod + "&limit=";
        long one = Statements.of(() -> processTransfers(query + 50));
        change(first, ON.plusDays(1), "TSPROC").statusCode(201);
        String next = processTransfers(query + 1)
                .body("items.from", contains(ON.plusDays(1).toString()))
                .extract()
                .path("next");
        processTransfers(query + 1 + "&cursor=" + next).body("items.from", contains(ON.toString()));
        assertThat(Statements.of(() -> processTransfers(query + 50)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(2);
        as("senior-leader")
                .get("/v1/process-transfers?cursor=bm90LW91cnM")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse processTransfers(String query) {
        return as("senior-leader").get("/v1/process-transfers?" + query).then().statusCode(200);
    }

    private void refused(String reason, String code) {
        change(second, ON, reason)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/reason"));
    }

    private ValidatableResponse change(UUID worker, LocalDate on, String reason) {
        return as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(Map.of("keyworkerId", worker, "on", on.toString(), "reason", reason, "planned", true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then();
    }

    private static void absent(UUID worker, LocalDate from, LocalDate to) {
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, last_day, told_sequence)"
                        + " values (?, ?, 'SIC', ?, cast(? as date), 1)",
                UUID.randomUUID(),
                worker,
                from,
                to);
    }
}
