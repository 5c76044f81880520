package org.throughline.cases.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.network.Networks;
import org.throughline.cases.sharedoutcome.Outcomes;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SettledBeforeEndTest {

    private UUID pod;
    private UUID manager;
    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseInAPod() {
        pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
    }

    @Test
    void whatIsOpenIsSettledFirst() {
        // Given
        String promise = promise(caseId).statusCode(201).extract().path("promiseId");
        goal();
        UUID teacher = Networks.member(child, keyworker, Map.of());
        Outcomes.agree(caseId, keyworker, teacher, Map.of()).statusCode(201);

        // When
        close(caseId, "RC7", "GOALS_ACHIEVED", "NOT_WISHED")
                .statusCode(409)
                .body("code", equalTo("case-not-settled"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "has promises of which nobody said whether they were kept",
                                "has change goals of which nobody said whether they were achieved",
                                "has shared outcomes that are neither reached nor dropped"));

        // Then
        as("social-worker", keyworker)
                .header("If-Match", "\"0\"")
                .body(Map.of("outcome", "KEPT"))
                .post("/v1/cases/" + caseId + "/promises/" + promise + "/settlement")
                .then()
                .statusCode(200);
        Council.run("update change_goal set outcome = 'ACHIEVED', closed_on = current_date where case_id = ?", caseId);
        Council.run("update shared_outcome set ending = 'REACHED', ended_on = current_date where case_id = ?", caseId);
        close(caseId, "RC7", "GOALS_ACHIEVED", "NOT_WISHED").statusCode(200);
    }

    @Test
    void nobodySettlesPromisesToAChildWhoDied() {
        promise(caseId).statusCode(201);

        close(caseId, "RC2", "CHILD_DIED", "CHILD_DIED").statusCode(200);
    }

    @Test
    void noPromiseIsLeftOpenByACaseThatEndsAtTheSameMoment() throws Exception {
        // Given
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            UUID other = OpenCases.inPod(pod, keyworker);
            attempts.add(() -> close(other, "RC7", "GOALS_ACHIEVED", "NOT_WISHED")
                    .extract()
                    .statusCode());
            attempts.add(() -> promise(other).extract().statusCode());
        }

        // When
        List<Integer> answers = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(16);
        try {
            for (Future<Integer> answer : clients.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdown();
        }

        // Then one of the two was first, and the other was refused
        for (int n = 0; n < answers.size(); n += 2) {
            assertThat(List.of(answers.get(n), answers.get(n + 1))).isIn(List.of(200, 409), List.of(409, 201));
        }
    }

    private ValidatableResponse promise(UUID ofCase) {
        return as("social-worker", keyworker)
                .body(Map.of(
                        "to",
                        "CHILD",
                        "words",
                        "I will ring",
                        "dueOn",
                        LocalDate.now().toString()))
                .post("/v1/cases/" + ofCase + "/promises")
                .then();
    }

    private void goal() {
        Council.run(
                "insert into change_goal (id, case_id, change, for_whom, due_on, seen_how, consequence, set_on, agreed_on,"
                        + " baseline, recorded_at) values (?, ?, 'school', 'MOTHER', date '2027-02-12', 'register', 'aunt',"
                        + " date '2026-01-06', date '2026-01-06', 3, now())",
                UUID.randomUUID(),
                caseId);
    }

    private ValidatableResponse close(UUID ofCase, String reason, String outcome, String noGoodbye) {
        return as("pod-manager", manager)
                .header("If-Match", etag(ofCase))
                .body(Map.of(
                        "stage",
                        "CLOSED",
                        "on",
                        LocalDate.now().toString(),
                        "rationale",
                        "It is time",
                        "closureReason",
                        reason,
                        "closing",
                        Map.of("outcome", outcome, "inWords", "It is over", "noGoodbyeReason", noGoodbye)))
                .post("/v1/cases/" + ofCase + "/stage-changes")
                .then();
    }
}
