package org.throughline.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.OpenCases.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class RecordContactTest {

    private static final String NOTE = "Ada drew a house with three doors";

    private UUID keyworker;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void theNoteStaysInTheRecord() {
        // When
        String contactId = record(Map.of())
                .statusCode(201)
                .body("note", equalTo(NOTE))
                .extract()
                .path("contactId");

        // Then
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            String told = topic.await(
                            1,
                            event -> ContactRecorded.TYPE.equals(event.type())
                                    && contactId.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
            assertThat(told).contains("\"statutory\":true").doesNotContain("note", "house", "place");
        }
    }

    @Test
    void whoRecordsTookPartUnlessSaidOtherwise() {
        UUID colleague = Council.worker();

        record(Map.of()).body("workerIds", contains(keyworker.toString()));
        record(Map.of("workerIds", List.of(keyworker, colleague)))
                .body("workerIds", contains(keyworker.toString(), colleague.toString()))
                .body("recordedBy", equalTo(keyworker.toString()));
    }

    @Test
    void eachWorkerIsShownAsWhatTheyWereToTheChildOnTheDay() {
        UUID colleague = Council.worker();
        UUID successor = Council.worker();
        Council.run("update keyworker_spell set ended_on = date '2026-02-01' where case_id = ?", caseId);
        Council.run(
                "insert into keyworker_spell (id, case_id, worker_id, started_on, reason, planned) values (?, ?, ?,"
                        + " date '2026-02-01', 'MANAGE', true)",
                UUID.randomUUID(),
                caseId,
                successor);

        ValidatableResponse contact = record(
                Map.of("occurredAt", "2026-01-31T23:30:00Z", "workerIds", List.of(successor, keyworker, colleague)));

        contact.body("participants.as", contains("OTHER", "KEYWORKER", "OTHER"));
        record(Map.of("occurredAt", "2026-02-01T00:00:00Z", "workerIds", List.of(successor, keyworker)))
                .body("participants.as", contains("KEYWORKER", "POD_MEMBER"));
    }

    @Test
    void whoCoversAndWhoWorksBesideTheKeyworkerAreShownAsThat() {
        UUID coWorker = Council.worker();
        UUID standIn = Council.worker();
        Council.run(
                "insert into co_worker (id, case_id, worker_id, started_on, ended_on, recorded_at) values (?, ?, ?,"
                        + " date '2026-01-06', date '2026-01-08', now())",
                UUID.randomUUID(),
                caseId,
                coWorker);
        Council.run(
                "insert into cover (id, case_id, spell_id, worker_id, started_on, ended_on, planned, recorded_at)"
                        + " select ?, case_id, id, ?, date '2026-01-06', date '2026-01-08', true, now()"
                        + " from keyworker_spell where case_id = ?",
                UUID.randomUUID(),
                standIn,
                caseId);

        ValidatableResponse within = record(Map.of("workerIds", List.of(coWorker, standIn)));

        within.body("participants.as", contains("CO_WORKER", "COVER"));
        record(Map.of("occurredAt", "2026-01-08T10:00:00Z", "workerIds", List.of(coWorker, standIn)))
                .body("participants.as", contains("OTHER", "OTHER"));
    }

    @Test
    void theSameKeyRecordsOnce() {
        String key = UUID.randomUUID().toString();

        String once = record(Map.of(), key).statusCode(201).extract().path("contactId");
        record(Map.of(), key).statusCode(201).body("contactId", equalTo(once));
        record(Map.of("statutory", false), key).statusCode(422).body("code", equalTo("idempotency-key-reused"));

        list("").body("items", hasSize(1));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Map.of("childSeen", false, "seenAlone", true), "seen-alone-not-seen");
        refused(Map.of("occurredAt", OffsetDateTime.now().plusHours(1).toString()), "contact-in-future");
        refused(Map.of("occurredAt", OPENED.minusDays(1) + "T23:59:59Z"), "contact-outside-case");
        refused(Map.of("workerIds", List.of(UUID.randomUUID())), "unknown-worker");
        refused(Map.of("kind", "DIRECT_WORK"), "method-required");
        refused(Map.of("kind", "DIRECT_WORK", "method", "OTHER"), "method-words-required");
        refused(Map.of("method", "PLAY", "methodWords", "sand"), "method-words-not-needed");
    }

    @Test
    void whatIsMissingIsNamed() {
        as("social-worker", keyworker)
                .body(Map.of("kind", "VISIT"))
                .post("/v1/cases/" + caseId + "/contacts")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/childSeen", "/occurredAt", "/seenAlone", "/statutory"));
    }

    @Test
    void theLatestComesFirstAcrossTheParts() {
        // Given two at the same instant
        record(Map.of("occurredAt", "2026-01-06T10:00:00Z"));
        record(Map.of("occurredAt", "2026-01-08T10:00:00Z"));
        record(Map.of("occurredAt", "2026-01-08T10:00:00Z"));

        // When
        ValidatableResponse first = list("?limit=2").body("next", notNullValue());

        // Then
        first.body("items.occurredAt", contains("2026-01-08T10:00:00Z", "2026-01-08T10:00:00Z"));
        String next = first.extract().path("next");
        list("?limit=2&cursor=" + next)
                .body("items.occurredAt", contains("2026-01-06T10:00:00Z"))
                .body("next", nullValue());
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        record(Map.of());
        long one = statementsOfTheList();
        record(Map.of());
        record(Map.of());

        assertThat(statementsOfTheList()).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    private long statementsOfTheList() {
        return Statements.of(() -> list(""));
    }

    private void refused(Map<String, Object> said, String code) {
        record(said).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse record(Map<String, Object> said) {
        return record(said, UUID.randomUUID().toString());
    }

    private ValidatableResponse record(Map<String, Object> said, String key) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "VISIT",
                "occurredAt",
                "2026-01-07T16:00:00Z",
                "childSeen",
                true,
                "seenAlone",
                true,
                "statutory",
                true,
                "place",
                "home",
                "note",
                NOTE));
        body.putAll(said);
        return as("social-worker", keyworker)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases/" + caseId + "/contacts")
                .then();
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/contacts" + query)
                .then()
                .statusCode(200);
    }
}
