package org.throughline.cases.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.OpenCases.OPENED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChangeStageTest {

    private static final String RATIONALE = "Rationale of Ada Example";

    private UUID pod;
    private UUID manager;
    private UUID keyworker;
    private UUID caseId;

    @BeforeEach
    void aCaseAtAssessment() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void thePodAndTheKeyworkerStay() {
        // When
        change("CHILD_PROTECTION", "2026-02-02", null)
                .statusCode(200)
                .body("stage", equalTo("CHILD_PROTECTION"))
                .body("since", equalTo("2026-02-02"))
                .body("podId", equalTo(pod.toString()));

        // Then
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items.keyworkerId", contains(keyworker.toString()));
        assertThat(event(CaseStageChanged.TYPE).value())
                .contains("\"previousStage\":\"ASSESSMENT\"", "\"stage\":\"CHILD_PROTECTION\"")
                .doesNotContain(RATIONALE);
    }

    @Test
    void closingEndsTheKeyworkersSpellAfterTheLastDay() {
        // When
        change("CLOSED", "2026-02-02", "RC7").statusCode(200);

        // Then
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId)
                .then()
                .body("closedOn", equalTo("2026-02-02"))
                .body("closureReason", equalTo("RC7"));
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items.to", contains("2026-02-03"));
        assertThat(event(CaseClosed.TYPE).value()).contains("\"closedOn\":\"2026-02-02\"", "\"reason\":\"RC7\"");
    }

    @Test
    void closingDropsAChangeOfKeyworkerThatWasPlannedForLater() {
        keyworkerFrom(LocalDate.now().plusDays(10));

        change("CLOSED", "2026-02-02", "RC7").statusCode(200);

        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items.keyworkerId", contains(keyworker.toString()))
                .body("items.to", contains("2026-02-03"));
    }

    @Test
    void aCaseDoesNotEndBeforeItsLastKeyworkerCame() {
        keyworkerFrom(LocalDate.of(2026, 3, 2));

        refused("CLOSED", "2026-02-02", "RC7", "keyworker-changed-later");
    }

    @Test
    void aClosedCaseIsChangedNoMore() {
        change("CLOSED", "2026-02-02", "RC7").statusCode(200);

        change("CHILD_IN_NEED", "2026-03-02", null).statusCode(409).body("code", equalTo("case-closed"));
    }

    @Test
    void theChildMayHaveAnotherCaseAfterOneIsClosed() {
        String childId = as("pod-manager", manager).get("/v1/cases/" + caseId).path("childId");
        change("CLOSED", "2026-02-02", "RC7").statusCode(200);

        UUID next = OpenCases.of(UUID.fromString(childId));

        assertThat(next).isNotEqualTo(caseId);
    }

    @Test
    void whatTheRuleDoesNotKnowIsRefused() {
        refused("LEAVING_CARE", "2026-02-02", null, "stage-transition-not-allowed");
        refused("ASSESSMENT", "2026-02-02", null, "stage-transition-not-allowed");
        refused("CHILD_IN_NEED", OPENED.minusDays(1).toString(), null, "stage-change-too-early");
        refused("CHILD_IN_NEED", LocalDate.now().plusDays(1).toString(), null, "stage-change-in-future");
        refused("CLOSED", "2026-02-02", null, "closure-reason");
        refused("CHILD_IN_NEED", "2026-02-02", "RC1", "closure-reason");
    }

    @Test
    void aReasonThatTheCensusDoesNotKnowIsMalformed() {
        change("CLOSED", "2026-02-02", "RC10")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/closureReason")));
    }

    private void keyworkerFrom(LocalDate on) {
        as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(Map.of(
                        "keyworkerId",
                        Council.socialWorker(pod),
                        "on",
                        on.toString(),
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(201);
    }

    private void refused(String stage, String on, String closureReason, String code) {
        change(stage, on, closureReason).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse change(String stage, String on, String closureReason) {
        var body = new HashMap<String, Object>(Map.of("stage", stage, "on", on, "rationale", RATIONALE));
        if (stage.equals("CLOSED")) {
            body.put(
                    "closing", Map.of("outcome", "GOALS_ACHIEVED", "inWords", "Well", "noGoodbyeReason", "NOT_WISHED"));
        }
        if (closureReason != null) {
            body.put("closureReason", closureReason);
        }
        return as("pod-manager", manager)
                .header("If-Match", etag(caseId))
                .body(body)
                .post("/v1/cases/" + caseId + "/stage-changes")
                .then();
    }

    private EventOnTopic event(String type) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && caseId.toString().equals(event.headers().get("ce_subject")))
                    .get(0);
        }
    }
}
