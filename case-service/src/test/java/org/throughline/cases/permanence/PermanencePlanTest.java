package org.throughline.cases.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class PermanencePlanTest {

    private static final String REASON = "Her mother keeps to the plan";

    private UUID manager;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aChildOf563DaysInAPod() {
        UUID pod = Council.pod();
        manager = Council.podManager(pod);
        child = OpenCases.child();
        Council.run(
                "update child set date_of_birth = ? where id = ?",
                LocalDate.now().minusDays(563),
                child);
        caseId = OpenCases.inPod(child, pod, Council.socialWorker(pod));
    }

    @Test
    void thePlanTheNextAndTheHomeAreTold() {
        // Given
        String first = agree(Map.of())
                .statusCode(201)
                .body("state", equalTo("CURRENT"))
                .extract()
                .path("planId");

        // When
        String second = change(first, "\"0\"", Map.of("route", "SPECIAL_GUARDIANSHIP", "agreedOn", "2026-05-04"))
                .statusCode(201)
                .body("replaces", equalTo(first))
                .extract()
                .path("planId");
        achieve(second, "\"0\"", "2026-06-01").statusCode(200).body("state", equalTo("ACHIEVED"));

        // Then
        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/permanence")
                .then()
                .body("plan.planId", equalTo(second))
                .body("earlierPlans.state", contains("REPLACED"))
                .body("earlierPlans.replacedOn", contains("2026-05-04"))
                .body("delays.waitsFor", contains("A_PLAN", "A_HOME_FOR_GOOD"))
                .body("delays.until", contains("2026-03-02", "2026-06-01"));
        List<EventOnTopic> told = events();
        assertThat(told)
                .extracting(EventOnTopic::type)
                .containsExactly(PermanencePlanAgreed.TYPE, PermanencePlanChanged.TYPE, PermanencePlanAchieved.TYPE);
        assertThat(told).noneMatch(event -> event.value().contains(REASON));
    }

    @Test
    void theDelayIsSaidInTheChildsOwnTime() {
        // Given in care for 214 days
        Council.run(
                "insert into care_period (child_id, started_on, case_id, opened_case) values (?, ?, ?, false)",
                child,
                LocalDate.now().minusDays(214),
                caseId);

        as("pod-manager", manager)
                .get("/v1/cases/" + caseId + "/permanence")
                .then()
                .statusCode(200)
                .body("plan", nullValue())
                .body("earlierPlans", hasSize(0))
                .body("delays[0].shareOfLife", equalTo(38))
                .body("delays[0].inWords", equalTo("waiting 214 days: that is 38 % of this child's life"))
                .body("delays[0].source", equalTo("Children Act 1989 guidance, volume 2: by the second review"));
    }

    @Test
    void onePlanHoldsAtATimeHoweverManyAgreeAtOnce() throws Exception {
        // When
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> clicks = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        n -> () -> agree(Map.of()).extract().statusCode())
                .toList();
        List<Future<Integer>> answers = pool.invokeAll(clicks);
        pool.shutdown();

        // Then
        assertThat(answers).extracting(Future::get).containsOnly(201, 409).containsOnlyOnce(201);
        agree(Map.of()).statusCode(409).body("code", equalTo("permanence-plan-exists"));
    }

    @Test
    void whoReadAnOldPlanDoesNotChangeTheNewOne() {
        String plan = agree(Map.of()).extract().path("planId");

        change(plan, null, Map.of()).statusCode(428);
        change(plan, "\"7\"", Map.of()).statusCode(412);
        achieve(plan, "\"0\"", "2026-06-01").statusCode(200);
        achieve(plan, "\"1\"", "2026-06-01").statusCode(409).body("code", equalTo("permanence-plan-over"));
        achieve(UUID.randomUUID().toString(), "\"0\"", "2026-06-01").statusCode(404);
        agree(Map.of("agreedOn", "2026-07-01")).statusCode(201);
    }

    @Test
    void aRouteIsAgreedByWhoMayAgreeIt() {
        refused(Map.of("route", "ADOPTION"), "authority-not-enough");
        refused(Map.of("route", "ADOPTION", "authority", "AGENCY_DECISION_MAKER"), "authority-not-held");
        UUID leader = Council.worker();
        Council.run("update worker set role = 'SENIOR_LEADER' where worker_id = ?", leader);
        agree(Map.of("route", "ADOPTION", "authority", "AGENCY_DECISION_MAKER", "agreedBy", leader))
                .statusCode(201)
                .body("agreedBy", equalTo(leader.toString()));
    }

    @Test
    void whatThePlanCannotBeIsRefused() {
        refused(Map.of("parallelRoute", "RETURN_HOME"), "parallel-route-same");
        refused(Map.of("agreedOn", "2026-01-04"), "permanence-plan-too-early");
        refused(Map.of("aimedFor", "2026-03-02"), "permanence-aim-too-early");
        agree(Map.of("decisionId", UUID.randomUUID()))
                .statusCode(409)
                .body("code", equalTo("decision-of-another-case"));
    }

    private void refused(Map<String, Object> changed, String code) {
        agree(changed).statusCode(422).body("code", equalTo(code));
    }

    private ValidatableResponse agree(Map<String, Object> changed) {
        return as("pod-manager", manager)
                .body(said(changed))
                .post("/v1/cases/" + caseId + "/permanence-plans")
                .then();
    }

    private ValidatableResponse change(String plan, String ifMatch, Map<String, Object> changed) {
        return post(plan + "/changes", ifMatch, said(changed));
    }

    private ValidatableResponse achieve(String plan, String ifMatch, String on) {
        return post(plan + "/achievement", ifMatch, Map.of("achievedOn", on));
    }

    private ValidatableResponse post(String path, String ifMatch, Map<String, Object> body) {
        var request = as("pod-manager", manager).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/v1/cases/" + caseId + "/permanence-plans/" + path).then();
    }

    private static Map<String, Object> said(Map<String, Object> changed) {
        var body = new HashMap<String, Object>(Map.of(
                "route",
                "RETURN_HOME",
                "agreedOn",
                "2026-03-02",
                "authority",
                "POD_MANAGER",
                "reason",
                REASON,
                "aimedFor",
                "2027-03-01"));
        body.putAll(changed);
        return body;
    }

    private List<EventOnTopic> events() {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                    3,
                    event -> event.type().contains("permanence-plan")
                            && child.toString().equals(event.key()));
        }
    }
}
