package org.throughline.cases.changegoal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChangeGoalTest {

    private static final LocalDate TODAY = LocalDate.now();

    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        Council.run("update child set date_of_birth = ? where id = ?", TODAY.minusDays(200), child);
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void aGoalSaysWhatFollowsAndTheFamilysWordsStayInTheRecord() {
        String goal = set(Map.of(), 3)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("goal.consequence", equalTo("Ada sleeps at her aunt's"))
                .body("timescale.days", equalTo(50))
                .body("timescale.daysLived", equalTo(200))
                .body("timescale.shareOfLife", equalTo(0.25f))
                .body("progress.lastScoredOn", nullValue())
                .body("ending", nullValue())
                .extract()
                .path("goalId");

        assertThat(told(GoalSet.TYPE, goal)).contains("\"baseline\":3").doesNotContain("aunt", "school");
        set(Map.of("consequence", ""), 3).statusCode(400).body("errors.pointer", contains("/goal/consequence"));
        set(Map.of(), 11).statusCode(400).body("errors.pointer", contains("/baseline"));
    }

    @Test
    void viewsStandSideBySide() {
        String goal = goal();

        score(goal, "WORKER", 7).statusCode(201);
        score(goal, "CHILD", 3)
                .statusCode(201)
                .body("progress.viewpoints.by", contains("CHILD", "WORKER"))
                .body("progress.viewpoints.score", contains(3, 7))
                .body("progress.viewpoints.movement", contains("STILL", "FORWARD"))
                .body("scores.scoredBy", contains("WORKER", "CHILD"))
                .body("scores[0].recordedBy", equalTo(keyworker.toString()));

        score(goal, "CHILD", 4).statusCode(409).body("code", equalTo("goal-scored-already"));
        assertThat(told(GoalProgressed.TYPE, goal)).contains("\"scoredBy\":\"WORKER\",\"score\":7");
    }

    @Test
    void whatAGoalSaidBeforeStaysReadable() {
        String goal = goal();

        post(goal, "/revisions", "\"0\"", Map.of("goal", terms(Map.of("dueOn", in(80))), "reason", "Hospital."))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("goal.dueOn", equalTo(in(80)))
                .body("revisions.reason", contains("Hospital."))
                .body("revisions[0].was.dueOn", equalTo(in(50)));

        post(goal, "/revisions", "\"0\"", Map.of("goal", terms(Map.of()), "reason", "Again."))
                .statusCode(412);
        post(goal, "/revisions", null, Map.of("goal", terms(Map.of()), "reason", "Again."))
                .statusCode(428);
        assertThat(told(GoalRevised.TYPE, goal))
                .contains("\"previousDueOn\":\"" + in(50) + "\"")
                .doesNotContain("Hospital");
        timeline("GOAL_SET").body("items[0].facts.dueOn", equalTo(in(50)));
        timeline("GOAL_REVISED").body("items[0].facts.dueOn", equalTo(in(80)));
    }

    @Test
    void aGoalThatWasNotAchievedHasItsConsequenceOrAReason() {
        String goal = goal();

        close(goal, Map.of("outcome", "NOT_ACHIEVED")).body("code", equalTo("goal-consequence-not-said"));
        close(goal, Map.of("outcome", "NOT_ACHIEVED", "consequenceFollowed", false))
                .body("code", equalTo("goal-reason-not-said"));
        close(goal, Map.of("outcome", "ACHIEVED", "consequenceFollowed", true))
                .body("code", equalTo("goal-achieved-without-consequence"));
        close(goal, Map.of("outcome", "NOT_ACHIEVED", "consequenceFollowed", false, "words", "Her aunt fell ill."))
                .statusCode(200)
                .body("ending.outcome", equalTo("NOT_ACHIEVED"))
                .body("ending.words", equalTo("Her aunt fell ill."));

        assertThat(told(GoalClosed.TYPE, goal))
                .contains("\"consequenceFollowed\":false")
                .doesNotContain("aunt");
        post(goal, "/closure", "\"1\"", Map.of("outcome", "ACHIEVED"))
                .statusCode(409)
                .body("code", equalTo("goal-closed"));
        score(goal, "CHILD", 9).statusCode(409);
        timeline("GOAL_CLOSED").body("items[0].facts.outcome", equalTo("NOT_ACHIEVED"));
    }

    @Test
    void theDatabaseHoldsTheConsequenceToo() {
        String goal = goal();

        Throwable refused = catchThrowable(() -> Council.run(
                "update change_goal set outcome = 'NOT_ACHIEVED', closed_on = current_date where id = ?",
                UUID.fromString(goal)));

        assertThat(refused).rootCause().hasMessageContaining("change_goal_consequence_or_reason");
    }

    @Test
    void onlyThoseWithTheChildSeeAGoal() {
        String goal = goal();
        UUID stranger = Council.socialWorker(Council.pod());

        as("social-worker", stranger).get(path()).then().statusCode(404).body("code", equalTo("case-not-found"));
        as("social-worker", stranger).get(path() + "/" + goal).then().statusCode(404);
        as("social-worker", keyworker)
                .get(path() + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("goal-not-found"));
        as("pod-administrator", keyworker).get(path() + "/" + goal).then().statusCode(200);
        as("pod-administrator", keyworker)
                .body(Map.of("scoredBy", "CHILD", "score", 1))
                .post(path() + "/" + goal + "/scores")
                .then()
                .statusCode(403);
    }

    @Test
    void theListIsReadInPartsAtTheSameCost() {
        String first = goal();
        long one = Statements.of(() -> list(""));
        String second = goal();
        score(second, "CHILD", 5).statusCode(201);
        close(first, Map.of("outcome", "ACHIEVED")).statusCode(200);
        String third = goal();

        assertThat(Statements.of(() -> list(""))).isEqualTo(one).isLessThanOrEqualTo(6);
        list("?open=true").body("items.goalId", contains(third, second));
        list("?open=false").body("items.goalId", contains(first));
        String next = list("?limit=2").body("items", hasSize(2)).extract().path("next");
        list("?limit=2&cursor=" + next).body("items.goalId", contains(first)).body("next", nullValue());
    }

    private String told(String type, String goal) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && goal.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
        }
    }

    private String goal() {
        return set(Map.of(), 3).statusCode(201).extract().path("goalId");
    }

    private ValidatableResponse set(Map<String, Object> differs, int baseline) {
        return as("social-worker", keyworker)
                .body(Map.of("goal", terms(differs), "baseline", baseline))
                .post(path())
                .then();
    }

    private static Map<String, Object> terms(Map<String, Object> differs) {
        var terms = new HashMap<String, Object>(Map.of(
                "change", "Mum takes Ada to school",
                "forWhom", "MOTHER",
                "dueOn", in(50),
                "seenHow", "The school's register",
                "consequence", "Ada sleeps at her aunt's"));
        terms.putAll(differs);
        return terms;
    }

    private ValidatableResponse score(String goal, String by, int score) {
        return post(goal, "/scores", null, Map.of("scoredBy", by, "score", score, "words", "Better."));
    }

    private ValidatableResponse close(String goal, Map<String, Object> body) {
        return post(goal, "/closure", "\"0\"", body);
    }

    private ValidatableResponse post(String goal, String command, String etag, Map<String, Object> body) {
        var request = as("social-worker", keyworker).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post(path() + "/" + goal + command)
                .then();
    }

    private ValidatableResponse timeline(String kind) {
        return as("social-worker", keyworker)
                .get("/v1/children/" + child + "/timeline?kind=" + kind)
                .then();
    }

    private ValidatableResponse list(String query) {
        return as("social-worker", keyworker).get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/v1/cases/" + caseId + "/change-goals";
    }

    private static String in(int days) {
        return TODAY.plusDays(days).toString();
    }
}
