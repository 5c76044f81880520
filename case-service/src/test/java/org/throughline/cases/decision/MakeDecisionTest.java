package org.throughline.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.OpenCases.OPENED;
import static org.throughline.cases.decision.Decisions.WHY;
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
import org.throughline.contracts.casework.DecisionMade;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class MakeDecisionTest {

    private UUID manager;
    private UUID keyworker;
    private UUID caseId;

    @BeforeEach
    void aCaseInAPod() {
        UUID pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void itsWordsStayInTheRecord() {
        // When
        String id = decide("pod-manager", manager, Map.of())
                .statusCode(201)
                .body("details.why", equalTo(WHY))
                .body("details.decidedBy", equalTo(manager.toString()))
                .body("details.authorityRule", equalTo("england-1991-10-14"))
                .body("details.supersededBy", nullValue())
                .extract()
                .path("decisionId");

        // Then
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            String told = topic.await(
                            1,
                            event -> DecisionMade.TYPE.equals(event.type())
                                    && id.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
            assertThat(told)
                    .contains("\"kind\":\"FAMILY_TIME\"", "\"authority\":\"POD_MANAGER\"")
                    .doesNotContain("Ada", "mother", "what", "why");
        }
    }

    @Test
    void aWorkerRecordsWhatTheManagerDecidedAndNotWhatNobodyMay() {
        decide("social-worker", keyworker, Map.of("decidedBy", manager)).statusCode(201);
        refused(Map.of(), "authority-not-held");
        refused(Map.of("authority", "KEYWORKER"), "authority-not-enough");
        refused(Map.of("kind", "FUNDING", "decidedBy", manager), "authority-not-enough");
        refused(Map.of("authority", "LEADERSHIP_POD", "decidedBy", manager), "authority-not-held");
        refused(Map.of("decidedBy", Council.podManager(Council.pod())), "authority-not-held");
    }

    @Test
    void aCourtDecidesWithoutAWorker() {
        decide("social-worker", keyworker, Map.of("authority", "COURT"))
                .statusCode(201)
                .body("details.decidedBy", nullValue());
        refused(Map.of("authority", "COURT", "decidedBy", keyworker), "decider-of-court");
    }

    @Test
    void itLiesWithinTheCase() {
        refused(Map.of("decidedBy", manager, "decidedOn", OPENED.minusDays(1).toString()), "decision-outside-case");
        refused(
                Map.of(
                        "decidedBy",
                        manager,
                        "decidedOn",
                        LocalDate.now().plusDays(1).toString()),
                "decision-in-future");
    }

    @Test
    void itIsSupersededOnceAndStaysReadable() {
        // Given
        String first = decide("pod-manager", manager, Map.of()).extract().path("decisionId");

        // When
        String second = decide("pod-manager", manager, Map.of("supersedes", first))
                .statusCode(201)
                .extract()
                .path("decisionId");

        // Then
        as("pod-manager", manager)
                .get(path() + "/" + first)
                .then()
                .body("details.supersededBy", equalTo(second))
                .body("details.why", equalTo(WHY));
        decide("pod-manager", manager, Map.of("supersedes", first))
                .statusCode(409)
                .body("code", equalTo("decision-superseded"));
        refused(Map.of("decidedBy", manager, "supersedes", UUID.randomUUID()), "unknown-decision");
    }

    @Test
    void aViewIsThereOrItSaysWhyNot() {
        decide("pod-manager", manager, Map.of("childsView", Map.of("notSaid", "TOO_YOUNG")))
                .statusCode(201)
                .body("details.childsView.notSaid", equalTo("TOO_YOUNG"));
        decide("pod-manager", manager, Map.of("childsView", Map.of()))
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        decide("pod-manager", manager, Map.of("familysView", Map.of("words", "No.", "notSaid", "TOO_YOUNG")))
                .statusCode(400);
    }

    @Test
    void whoHasNothingToDoWithTheChildFindsNoCase() {
        decide("social-worker", Council.socialWorker(Council.pod()), Map.of())
                .statusCode(404)
                .body("code", equalTo("case-not-found"));
    }

    @Test
    void theRulesCanBeRead() {
        as("social-worker", keyworker)
                .get("/v1/decision-authorities")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("ADOPTION"))
                .body("items.find { it.kind == 'ADOPTION' }.accepted", contains("AGENCY_DECISION_MAKER"));
        as("mash").get("/v1/decision-authorities").then().statusCode(403);
    }

    private void refused(Map<String, Object> changed, String code) {
        decide("social-worker", keyworker, changed).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse decide(String role, UUID worker, Map<String, Object> changed) {
        return as(role, worker).body(said(changed)).post(path()).then();
    }

    private String path() {
        return "/v1/cases/" + caseId + "/decisions";
    }
}
