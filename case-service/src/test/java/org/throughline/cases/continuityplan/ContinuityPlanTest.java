package org.throughline.cases.continuityplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.continuityplan.ALeaver.NEEDED;
import static org.throughline.cases.continuityplan.ALeaver.TODAY;
import static org.throughline.cases.continuityplan.ALeaver.spells;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** A worker with four children leaves in four weeks. */
@QuarkusTest
@WithRealParts
class ContinuityPlanTest {

    private final ALeaver pod = new ALeaver();
    private List<UUID> cases;

    @BeforeEach
    void theChildren() {
        cases = pod.children(4);
    }

    @Test
    void everyChildIsInThePlanAndWhomTheyKnowIsProposed() {
        String plan = pod.announced();
        pod.plan(plan)
                .body("cause", equalTo("LEAVING"))
                .body("neededFrom", equalTo(NEEDED.toString()))
                .body("proposals", hasSize(4))
                .body("proposals[0].caseIds", contains(cases.get(0).toString()))
                .body("proposals[0].successors[0].workerId", equalTo(pod.known.toString()))
                .body("proposals[0].successors", hasSize(2))
                .body("proposals[0].stopped.workerId", contains(pod.manager.toString()))
                .body("proposals[0].stopped[0].stops", contains("SEAT_HOLDS_NO_CASES"))
                .body("decided", empty());
    }

    @Test
    void acceptedTogetherEveryChildHasASuccessorFromTheDayAfter() {
        // Given
        String plan = pod.announced();
        // When
        pod.accept(plan, Map.of())
                .statusCode(201)
                .body("status", equalTo("COMPLETED"))
                .body("proposals", empty())
                .body("decided.how", contains("PROPOSED", "PROPOSED", "PROPOSED", "PROPOSED"));
        // Then
        for (UUID caseId : cases) {
            assertThat(spells(caseId)).hasSize(2);
            assertThat(spells(caseId).get(0)).containsEntry("to", NEEDED.toString());
            assertThat(spells(caseId).get(1))
                    .containsEntry("from", NEEDED.toString())
                    .containsEntry("reason", "LEFTRL");
        }
        assertThat(spells(cases.get(0)).get(1)).containsEntry("keyworkerId", pod.known.toString());
        list("open=false").body("items.planId", contains(plan)).body("items[0].decided", equalTo(4));
        list("open=true").body("items", empty());
    }

    @Test
    void oneByOneThePlanStaysOpenUntilTheLast() {
        String plan = pod.announced();
        pod.accept(
                        plan,
                        Map.of(
                                "caseIds",
                                List.of(cases.get(1)),
                                "on",
                                TODAY.plusDays(7).toString()))
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("proposals", hasSize(3))
                .body("decided[0].from", equalTo(TODAY.plusDays(7).toString()));
        pod.choose(plan, cases.get(0), pod.other)
                .statusCode(201)
                .body("decided.find { it.caseId == '" + cases.get(0) + "' }.how", equalTo("CHOSEN"))
                .body("decided.find { it.caseId == '" + cases.get(0) + "' }.reason", equalTo("CHILD_WISH"));
        pod.accept(plan, Map.of()).statusCode(201).body("status", equalTo("COMPLETED"));
        refused(pod.send(plan, "/acceptances", Map.of(), "\"1\"").then(), 409, "continuity-plan-not-open");
    }

    @Test
    void brothersAndSistersAreAcceptedTogetherAndPartedOnlyWithAReason() {
        ALeaver.siblings(cases.get(2), cases.get(3));
        String plan = pod.announced();
        refused(pod.accept(plan, Map.of("caseIds", List.of(cases.get(2)))), 422, "siblings-left-behind");
        pod.choose(plan, cases.get(2), pod.known).statusCode(201).body("proposals", hasSize(3));
        pod.accept(plan, Map.of("caseIds", List.of(cases.get(3)))).statusCode(201);
    }

    @Test
    void whoWasNotShownIsNotAccepted() {
        String plan = pod.announced();
        String read = pod.etag(plan);
        Council.leaves(pod.known, TODAY.plusDays(50));
        refused(pod.send(plan, "/acceptances", Map.of(), read).then(), 412, "stale-version");
        pod.plan(plan)
                .body("proposals[0].successors.workerId", contains(pod.other.toString()))
                .body(
                        "proposals[0].stopped.workerId",
                        containsInAnyOrder(pod.manager.toString(), pod.known.toString()));
        assertThat(spells(cases.get(0))).hasSize(1);
    }

    @Test
    void aHardStopIsNotChosenAway() {
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, told_sequence)"
                        + " values (?, ?, 'MAT', ?, 1)",
                UUID.randomUUID(),
                pod.other,
                TODAY);
        String plan = pod.announced();
        refused(pod.choose(plan, cases.get(0), pod.other), 422, "successor-refused");
        refused(pod.choose(plan, cases.get(0), pod.manager), 422, "successor-refused");
        refused(pod.choose(plan, cases.get(0), pod.leaver), 422, "successor-refused");
        refused(pod.choose(plan, cases.get(0), UUID.randomUUID()), 422, "successor-refused");
    }

    @Test
    void whatCannotBeIsRefused() {
        String plan = pod.announced();
        refused(pod.accept(plan, Map.of("caseIds", List.of(UUID.randomUUID()))), 422, "case-not-in-plan");
        refused(pod.accept(plan, Map.of("on", NEEDED.plusDays(1).toString())), 422, "succession-day");
        refused(pod.accept(plan, Map.of("on", TODAY.minusDays(1).toString())), 422, "succession-day");
        refused(pod.accept(plan, Map.of("caseIds", List.of())), 400, "invalid-field");
        as("pod-manager", pod.manager)
                .body(Map.of())
                .post("/v1/continuity-plans/" + plan + "/acceptances")
                .then()
                .statusCode(428);
    }

    @Test
    void aManagerOfAnotherPodSeesNothingOfIt() {
        String plan = pod.announced();
        UUID stranger = Council.podManager(Council.pod());
        refused(
                as("pod-manager", stranger).get("/v1/continuity-plans/" + plan).then(),
                404,
                "continuity-plan-not-found");
        as("pod-manager", stranger)
                .get("/v1/continuity-plans")
                .then()
                .statusCode(200)
                .body("items", empty());
        refused(
                as("pod-manager", stranger)
                        .header("If-Match", "*")
                        .body(Map.of())
                        .post("/v1/continuity-plans/" + plan + "/acceptances")
                        .then(),
                404,
                "continuity-plan-not-found");
    }

    @Test
    void aLongPlanCostsAsManyStatementsAsAShortOne() {
        String plan = pod.announced();
        long four = Statements.of(() -> pod.plan(plan));
        pod.children(8);
        assertThat(Statements.of(() -> pod.plan(plan))).isEqualTo(four).isLessThanOrEqualTo(20);
        assertThat(Statements.of(() -> list("limit=200"))).isLessThanOrEqualTo(1);
    }

    private ValidatableResponse list(String query) {
        return as("pod-manager", pod.manager)
                .get("/v1/continuity-plans?" + query)
                .then()
                .statusCode(200);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}
