package org.throughline.cases.continuityplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.continuityplan.ALeaver.LAST_DAY;
import static org.throughline.cases.continuityplan.ALeaver.NEEDED;
import static org.throughline.cases.continuityplan.ALeaver.TODAY;
import static org.throughline.cases.continuityplan.ALeaver.look;
import static org.throughline.cases.continuityplan.ALeaver.spells;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** The plan is what the facts say, when days move, workers stay and cases end. */
@QuarkusTest
@WithRealParts
class PlanFollowsFactsTest {

    private final ALeaver pod = new ALeaver();
    private List<UUID> cases;

    @BeforeEach
    void theChildren() {
        cases = pod.children(2);
    }

    @Test
    void aLaterDayMovesWhatWasAccepted() {
        String plan = acceptedPlan();
        Council.leaves(pod.leaver, LAST_DAY.plusDays(14));
        look(TODAY);
        for (UUID caseId : cases) {
            assertThat(spells(caseId)).hasSize(2);
            assertThat(spells(caseId).get(1))
                    .containsEntry("from", NEEDED.plusDays(14).toString());
        }
        pod.plan(plan)
                .body("status", equalTo("COMPLETED"))
                .body("neededFrom", equalTo(NEEDED.plusDays(14).toString()))
                .body("decided.from", hasItem(NEEDED.plusDays(14).toString()));
    }

    @Test
    void anEarlierDayMovesItTooSoThatNobodyIsAlone() {
        acceptedPlan();
        Council.leaves(pod.leaver, LAST_DAY.minusDays(20));
        look(TODAY);
        assertThat(spells(cases.get(1)).get(1))
                .containsEntry("from", NEEDED.minusDays(20).toString());
    }

    @Test
    void whoStaysKeepsTheChildren() {
        String plan = acceptedPlan();
        Council.run("update worker set last_day = null where worker_id = ?", pod.leaver);
        look(TODAY);
        cases.forEach(caseId -> assertThat(spells(caseId)).hasSize(1));
        pod.plan(plan)
                .body("status", equalTo("WITHDRAWN"))
                .body("proposals", empty())
                .body("decided", empty());
        Council.leaves(pod.leaver, LAST_DAY);
        look(TODAY);
        pod.plan(plan).body("status", equalTo("OPEN")).body("proposals", hasSize(2));
    }

    @Test
    void aCaseThatClosesMeanwhileIsGoneFromThePlan() {
        String plan = pod.announced();
        closed(cases.get(0));
        pod.plan(plan).body("proposals.caseIds.flatten()", contains(cases.get(1).toString()));
        closed(cases.get(1));
        look(TODAY);
        pod.plan(plan).body("status", equalTo("COMPLETED"));
    }

    @Test
    void aCaseThatComesLaterOpensThePlanAgain() {
        String plan = acceptedPlan();
        UUID late = OpenCases.inPod(pod.pod, pod.leaver);
        look(TODAY);
        pod.plan(plan).body("status", equalTo("OPEN")).body("proposals.caseIds.flatten()", contains(late.toString()));
    }

    @Test
    void onTheDayAfterTheManagerHoldsWhatNobodyDecidedAndTheLeadershipSeesIt() {
        // Given
        Council.leaves(pod.leaver, TODAY.minusDays(1));
        // When
        look(TODAY);
        // Then
        for (UUID caseId : cases) {
            assertThat(spells(caseId).get(1))
                    .containsEntry("from", TODAY.toString())
                    .containsEntry("keyworkerId", pod.manager.toString());
        }
        pod.plan(pod.planId())
                .body("status", equalTo("COMPLETED"))
                .body("decided.how", contains("HELD_BY_MANAGER", "HELD_BY_MANAGER"));
        as("senior-leader")
                .get("/v1/continuity-plans/manager-held-cases?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.managerId == '" + pod.manager + "' }.caseId", hasSize(2))
                .body("items.find { it.managerId == '" + pod.manager + "' }.planId", equalTo(pod.planId()));
    }

    @Test
    void whoWasToComeLaterComesNowAndNotTheManager() {
        planned(cases.get(0), pod.other, TODAY.plusDays(5));
        Council.leaves(pod.leaver, TODAY.minusDays(1));
        look(TODAY);
        assertThat(spells(cases.get(0))).hasSize(2);
        assertThat(spells(cases.get(0)).get(1))
                .containsEntry("from", TODAY.toString())
                .containsEntry("keyworkerId", pod.other.toString());
    }

    @Test
    void withoutAManagerWhoMayTheCaseStaysOpenInThePlan() {
        Council.run("update pod_seat set ended_on = ? where worker_id = ?", TODAY, pod.manager);
        Council.leaves(pod.leaver, TODAY.minusDays(1));
        look(TODAY);
        as("senior-leader")
                .get("/v1/continuity-plans/" + pod.planId())
                .then()
                .body("status", equalTo("OPEN"))
                .body("proposals", hasSize(2));
    }

    @Test
    void anAbsenceOfSixWeeksIsLongAndCoveredChildrenAreLookedAfter() {
        String absence = absent(pod.leaver, NEEDED, NEEDED.plusDays(41));
        look(TODAY);
        String plan = pod.planId();
        pod.plan(plan)
                .body("cause", equalTo("ABSENCE"))
                .body("absenceId", equalTo(absence))
                .body("proposals", hasSize(2));
        as("pod-manager", pod.manager)
                .body(Map.of("workerId", pod.other, "from", NEEDED.toString(), "planned", true))
                .post("/v1/cases/" + cases.get(1) + "/covers")
                .then()
                .statusCode(201);
        pod.accept(plan, Map.of())
                .statusCode(201)
                .body("status", equalTo("COMPLETED"))
                .body("decided", hasSize(1));
        assertThat(spells(cases.get(0)).get(1)).containsEntry("reason", "ABSENC");
        assertThat(spells(cases.get(1))).hasSize(1);
    }

    @Test
    void aShorterAbsenceNeedsNoPlan() {
        absent(pod.leaver, NEEDED, NEEDED.plusDays(40));
        look(TODAY);
        assertThat(pod.planId()).isNull();
    }

    private String acceptedPlan() {
        String plan = pod.announced();
        pod.accept(plan, Map.of()).statusCode(201);
        return plan;
    }

    private static String absent(UUID worker, LocalDate from, LocalDate to) {
        UUID absence = UUID.randomUUID();
        Council.run(
                "insert into worker_absence (absence_id, worker_id, kind, first_day, last_day, told_sequence)"
                        + " values (?, ?, 'SIC', ?, ?, 1)",
                absence,
                worker,
                from,
                to);
        return absence.toString();
    }

    private static void closed(UUID caseId) {
        Council.run(
                "update case_file set stage = 'CLOSED', closed_on = ?, closure_reason = 'RC1' where id = ?",
                TODAY,
                caseId);
    }

    private static void planned(UUID caseId, UUID worker, LocalDate from) {
        as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(Map.of("keyworkerId", worker, "on", from.toString(), "reason", "MANAGE", "planned", true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(201);
    }
}
