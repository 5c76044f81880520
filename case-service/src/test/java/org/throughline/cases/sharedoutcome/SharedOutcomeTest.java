package org.throughline.cases.sharedoutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.network.Networks.member;
import static org.throughline.cases.sharedoutcome.Outcomes.agree;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.network.Networks;
import org.throughline.contracts.casework.SharedOutcomeAgreed;
import org.throughline.contracts.casework.SharedOutcomeEnded;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SharedOutcomeTest {

    private UUID worker;
    private UUID child;
    private UUID caseId;
    private UUID teacher;

    @BeforeEach
    void aChildWithATeacher() {
        UUID pod = Council.pod();
        worker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, worker);
        teacher = member(child, worker, Map.of());
    }

    @Test
    void whatWasAgreedStaysInTheRecord() {
        // When
        String outcome = agree(caseId, worker, teacher, Map.of())
                .statusCode(201)
                .body("aim", equalTo(Outcomes.AIM))
                .body("childNotices", equalTo(Outcomes.NOTICES))
                .body("agreedWith", contains(teacher.toString()))
                .body("childAgreed", equalTo(true))
                .body("familyAgreed", equalTo(false))
                .body("ending", nullValue())
                .extract()
                .path("outcomeId");

        // Then
        assertThat(told(SharedOutcomeAgreed.TYPE, outcome))
                .contains("\"agreedWith\":[\"SCHOOL\"]", teacher.toString())
                .doesNotContain("Ada", "gate");
    }

    @Test
    void itProgressesAndIsReachedOnce() {
        String outcome = outcome();

        progress(outcome, "2026-04-01", "SOME_CHANGE", teacher).statusCode(201);
        progress(outcome, "2026-04-01", "SOME_CHANGE", teacher)
                .statusCode(409)
                .body("code", equalTo("shared-outcome-progress-recorded"));
        progress(outcome, "2026-05-01", "NEARLY_THERE", null)
                .body("progress.progress", contains("SOME_CHANGE", "NEARLY_THERE"))
                .body("progress.seenBy", contains(teacher.toString(), null));
        end(outcome, "\"0\"", Map.of("ending", "REACHED", "on", "2026-04-30"))
                .statusCode(422)
                .body("code", equalTo("shared-outcome-too-early"));
        end(outcome, "\"0\"", Map.of("ending", "REACHED", "on", "2026-05-02", "words", "Every day."))
                .statusCode(200)
                .body("ending.ending", equalTo("REACHED"))
                .body("ending.words", equalTo("Every day."))
                .body("ending.endedBy", equalTo(worker.toString()));

        progress(outcome, "2026-05-03", "SLIPPED_BACK", null)
                .statusCode(409)
                .body("code", equalTo("shared-outcome-ended"));
        assertThat(told(SharedOutcomeEnded.TYPE, outcome))
                .contains("\"ending\":\"REACHED\"")
                .doesNotContain("Every");
        as("social-worker", worker)
                .get("/v1/children/" + child + "/timeline?kind=SHARED_OUTCOME_AGREED&kind=SHARED_OUTCOME_PROGRESSED"
                        + "&kind=SHARED_OUTCOME_ENDED")
                .then()
                .body(
                        "items.kind",
                        contains(
                                "SHARED_OUTCOME_ENDED",
                                "SHARED_OUTCOME_PROGRESSED",
                                "SHARED_OUTCOME_PROGRESSED",
                                "SHARED_OUTCOME_AGREED"));
    }

    @Test
    void whoLeavesGivesItToSomebodyElseFirst() {
        String outcome = outcome();
        UUID nurse = member(child, worker, Map.of("role", "SCHOOL_NURSE"));

        Networks.end(child, worker, teacher, "\"0\"", LocalDate.now().toString())
                .statusCode(409)
                .body("code", equalTo("network-member-owns-outcome"));
        Outcomes.command(caseId, worker, outcome, "/owner", "\"0\"", Map.of("ownerId", nurse))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("ownerId", equalTo(nurse.toString()))
                .body("agreedWith", containsInAnyOrder(teacher.toString(), nurse.toString()));
        Networks.end(child, worker, teacher, "\"0\"", LocalDate.now().toString())
                .statusCode(200);
        Outcomes.command(caseId, worker, outcome, "/owner", "\"1\"", Map.of("ownerId", teacher))
                .statusCode(422)
                .body("code", equalTo("not-in-network"));
    }

    @Test
    void whatCannotBeIsRefusedAndSaysWhere() {
        String outcome = outcome();
        UUID ofAnotherChild = member(another(), worker, Map.of());

        refused(Map.of("dueOn", "2026-03-02"), "shared-outcome-due-too-early", "/dueOn");
        refused(Map.of("agreedWith", List.of(ofAnotherChild)), "not-in-network", "/agreedWith");
        refused(Map.of("ownerId", ofAnotherChild), "owner-did-not-agree", "/ownerId");
        refused(Map.of("agreedOn", LocalDate.now().plusDays(1).toString()), "fact-in-future", "/agreedOn");
        refused(Map.of("agreedOn", "2026-01-04"), "fact-outside-case", "/agreedOn");
        agree(caseId, worker, teacher, Map.of("agreedWith", List.of())).statusCode(400);
        progress(outcome, "2026-04-01", "NO_CHANGE", ofAnotherChild).body("code", equalTo("not-in-network"));
        end(outcome, "\"0\"", Map.of("ending", "DROPPED")).statusCode(422).body("errors.pointer", contains("/reason"));
        end(outcome, "\"7\"", Map.of("ending", "REACHED")).statusCode(412);
        end(outcome, null, Map.of("ending", "REACHED")).statusCode(428);
        end(UUID.randomUUID().toString(), "\"0\"", Map.of("ending", "REACHED"))
                .statusCode(404)
                .body("code", equalTo("shared-outcome-not-found"));
    }

    @Test
    void theListIsReadInPartsAtTheSameCost() {
        String first = outcome();
        long one = Statements.of(() -> list(""));
        end(first, "\"0\"", Map.of("ending", "DROPPED", "reason", "REPLACED")).statusCode(200);
        String second = outcome();
        String third = outcome();
        progress(third, "2026-04-01", "SOME_CHANGE", null).statusCode(201);

        assertThat(Statements.of(() -> list(""))).isEqualTo(one).isLessThanOrEqualTo(5);
        list("?open=true").body("items.outcomeId", contains(third, second));
        list("?open=false").body("items.outcomeId", contains(first));
        String next = list("?limit=2").extract().path("next");
        list("?limit=2&cursor=" + next).body("items.outcomeId", contains(first)).body("next", nullValue());
    }

    private UUID another() {
        UUID other = OpenCases.child();
        OpenCases.inPod(other, Council.pod(), worker);
        return other;
    }

    private void refused(Map<String, Object> differs, String code, String pointer) {
        agree(caseId, worker, teacher, differs)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    private String outcome() {
        return agree(caseId, worker, teacher, Map.of())
                .statusCode(201)
                .extract()
                .path("outcomeId");
    }

    private ValidatableResponse progress(String outcome, String on, String progress, UUID seenBy) {
        Map<String, Object> body = seenBy == null
                ? Map.of("progress", progress, "seenOn", on)
                : Map.of("progress", progress, "seenOn", on, "seenBy", seenBy);
        return Outcomes.command(caseId, worker, outcome, "/progress", null, body);
    }

    private ValidatableResponse end(String outcome, String etag, Map<String, Object> body) {
        return Outcomes.command(caseId, worker, outcome, "/ending", etag, body);
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", worker)
                .get("/v1/cases/" + caseId + "/shared-outcomes" + query)
                .then()
                .statusCode(200);
    }

    private static String told(String type, String outcome) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && outcome.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }
}
