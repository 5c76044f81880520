package org.throughline.cases.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ConferenceHeld;
import org.throughline.contracts.casework.CoreGroupMet;
import org.throughline.contracts.casework.EnquiryBegan;
import org.throughline.contracts.casework.EnquiryConcluded;
import org.throughline.contracts.casework.ProtectionPlanBegan;
import org.throughline.contracts.casework.ProtectionPlanEnded;
import org.throughline.contracts.casework.StrategyDiscussionHeld;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** From a strategy discussion to the end of a plan, and the clocks on the way. */
@QuarkusTest
@WithRealParts
class ChildProtectionTest {

    private static final LocalDate DISCUSSED = TODAY.minusDays(200);
    private static final LocalDate CONFERENCE = DISCUSSED.plusDays(14);

    private ClockedCase file;

    @BeforeEach
    void aCase() {
        file = ClockedCase.opened();
    }

    @Test
    void theWholeWayToTheEndOfAPlan() {
        // Given
        enquiry();
        initial().body("outcome", equalTo("PLAN_BEGINS"));
        file.post("core-groups", Map.of("metOn", CONFERENCE.plusDays(7).toString()))
                .statusCode(201);
        review(CONFERENCE.plusDays(80), "PLAN_CONTINUES", "EMO").statusCode(201);

        // When
        review(CONFERENCE.plusDays(150), "PLAN_ENDS", null).statusCode(201);

        // Then
        file.get("child-protection")
                .body("plans[0].startedOn", equalTo(CONFERENCE.toString()))
                .body("plans[0].endedOn", equalTo(CONFERENCE.plusDays(150).toString()))
                .body("plans[0].initialCategory", equalTo("NEG"))
                .body("plans[0].latestCategory", equalTo("EMO"))
                .body("enquiries[0].outcome", equalTo("CONFERENCE"))
                .body("enquiries[0].concludedOn", equalTo(CONFERENCE.toString()))
                .body("conferences.outcome", contains("PLAN_ENDS", "PLAN_CONTINUES", "PLAN_BEGINS"));
        assertThat(List.of(
                        StrategyDiscussionHeld.TYPE,
                        EnquiryBegan.TYPE,
                        EnquiryConcluded.TYPE,
                        ProtectionPlanBegan.TYPE,
                        CoreGroupMet.TYPE,
                        ProtectionPlanEnded.TYPE))
                .allSatisfy(type -> assertThat(file.told(type)).isEqualTo(1));
        assertThat(file.told(ConferenceHeld.TYPE)).isEqualTo(3);
        // initial conference, core group, two reviews
        assertThat(file.told(ClockMet.TYPE)).isEqualTo(4);
        timeline()
                .body(
                        "items.kind",
                        hasItems(
                                "STRATEGY_DISCUSSION",
                                "ENQUIRY_BEGAN",
                                "ENQUIRY_CONCLUDED",
                                "PROTECTION_CONFERENCE",
                                "PROTECTION_PLAN_BEGAN",
                                "PROTECTION_PLAN_ENDED",
                                "CORE_GROUP"));
    }

    @Test
    void theConferenceIsDueFifteenWorkingDaysAfterTheStrategyDiscussionNotAfterTheEnquiry() {
        enquiry();

        file.clocks("?state=OVERDUE")
                .body("items.find { it.kind == 'INITIAL_CONFERENCE' }.startedOn", equalTo(DISCUSSED.toString()))
                .body(
                        "items.find { it.kind == 'INITIAL_CONFERENCE' }.dueOn",
                        equalTo(new WorkingDays().plus(DISCUSSED, 15).toString()));
    }

    @Test
    void anEnquiryThatNeedsNoConferenceStopsTheClock() {
        UUID enquiry = enquiry();

        conclude(enquiry, "NO_CONFERENCE").statusCode(200);

        file.clocks("?state=STOPPED").body("items.kind", contains("INITIAL_CONFERENCE"));
        conclude(enquiry, "NO_CONFERENCE").statusCode(409).body("code", equalTo("enquiry-concluded"));
    }

    @Test
    void whatCannotBeIsRefused() {
        file.post("strategy-discussions", Map.of("heldOn", TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("code", equalTo("fact-in-future"));
        file.post("strategy-discussions", Map.of("heldOn", "2025-12-31"))
                .statusCode(422)
                .body("code", equalTo("fact-outside-case"));
        file.post("section-47-enquiries", Map.of("discussionId", UUID.randomUUID(), "startedOn", DISCUSSED.toString()))
                .statusCode(422)
                .body("code", equalTo("strategy-discussion"));
        file.post("core-groups", Map.of("metOn", CONFERENCE.toString()))
                .statusCode(422)
                .body("code", equalTo("no-protection-plan"));
        review(CONFERENCE, "PLAN_ENDS", null).statusCode(422).body("code", equalTo("no-protection-plan"));
        conclude(UUID.randomUUID(), "CONFERENCE").statusCode(404).body("code", equalTo("enquiry-not-found"));
    }

    @Test
    void aSecondEnquiryWaitsForTheFirst() {
        enquiry();

        enquiryOf(discussion()).statusCode(409).body("code", equalTo("enquiry-open"));
    }

    @Test
    void aPlanEndsWithoutAReviewWhereAManagerSaysSo() {
        initial();

        endPlan("social-worker", file.keyworker()).statusCode(403);
        endPlan("pod-manager", Council.podManager(file.pod()))
                .statusCode(200)
                .body("endedOn", equalTo(TODAY.toString()));
        endPlan("pod-manager", Council.podManager(file.pod()))
                .statusCode(409)
                .body("code", equalTo("no-protection-plan"));
    }

    @Test
    void ofManyConferencesAtOnceOneBeginsThePlan() throws Exception {
        // When
        List<Integer> answers = atOnce(() -> initialAnswer().extract().statusCode());

        // Then
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 422 || status == 409);
        file.get("child-protection").body("plans", hasSize(1)).body("conferences", hasSize(1));
    }

    @Test
    void readingCostsAsManyStatementsHoweverMuchThereIs() {
        enquiry();
        long few = statements();
        initial();
        review(CONFERENCE.plusDays(80), "PLAN_CONTINUES", null);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    private UUID discussion() {
        return UUID.fromString(file.post("strategy-discussions", Map.of("heldOn", DISCUSSED.toString()))
                .statusCode(201)
                .extract()
                .path("discussionId"));
    }

    private ValidatableResponse enquiryOf(UUID discussion) {
        return file.post(
                "section-47-enquiries",
                Map.of(
                        "discussionId",
                        discussion,
                        "startedOn",
                        DISCUSSED.plusDays(1).toString()));
    }

    private UUID enquiry() {
        return UUID.fromString(enquiryOf(discussion()).statusCode(201).extract().path("enquiryId"));
    }

    private ValidatableResponse conclude(UUID enquiry, String outcome) {
        return file.post(
                "section-47-enquiries/" + enquiry + "/conclusion",
                Map.of("concludedOn", CONFERENCE.toString(), "outcome", outcome));
    }

    private ValidatableResponse initial() {
        return initialAnswer().statusCode(201);
    }

    private ValidatableResponse initialAnswer() {
        return file.post(
                "child-protection-conferences",
                Map.of(
                        "kind", "INITIAL",
                        "heldOn", CONFERENCE.toString(),
                        "outcome", "PLAN_BEGINS",
                        "category", "NEG"));
    }

    private ValidatableResponse review(LocalDate on, String outcome, String category) {
        var body = new HashMap<String, Object>(Map.of("kind", "REVIEW", "heldOn", on.toString(), "outcome", outcome));
        body.put("category", category);
        return file.post("child-protection-conferences", body);
    }

    private ValidatableResponse endPlan(String role, UUID worker) {
        return as(role, worker)
                .body(Map.of("endedOn", TODAY.toString()))
                .post("/v1/cases/" + file.caseId() + "/child-protection/plan-end")
                .then();
    }

    private ValidatableResponse timeline() {
        return as("social-worker", file.keyworker())
                .get("/v1/children/" + file.childId() + "/timeline")
                .then()
                .statusCode(200);
    }

    private static List<Integer> atOnce(Callable<Integer> attempt) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Integer>();
            List<Callable<Integer>> attempts =
                    IntStream.range(0, 8).mapToObj(n -> attempt).toList();
            for (Future<Integer> answer : clients.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }

    private long statements() {
        return Statements.of(() -> file.get("child-protection"));
    }
}
