package org.throughline.cases.familiarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReadFamiliarityTest {

    private UUID manager;
    private UUID keyworker;
    private UUID colleague;
    private UUID caseId;

    @BeforeEach
    void aChildWhomTwoColleaguesVisited() {
        UUID pod = Council.pod();
        manager = Council.podManager(pod);
        keyworker = Council.socialWorker(pod);
        colleague = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
        visit(List.of(keyworker, colleague));
    }

    @Test
    void everyMemberOfThePodIsShownTheOneWhoKnowsTheChildBestFirst() {
        as("pod-manager", manager)
                .get(path())
                .then()
                .statusCode(200)
                .body("weights.version", equalTo("2026-11"))
                .body("workers.workerId", contains(keyworker.toString(), colleague.toString(), manager.toString()))
                .body("workers.keyworker", contains(true, false, false))
                .body("workers.seat", contains("SOCIAL_WORKER", "SOCIAL_WORKER", "POD_MANAGER"))
                .body("workers[1].reasons.code", contains("CHILD_SEEN", "JOINT_VISIT"))
                .body("workers[2].points", equalTo(0));
    }

    @Test
    void whoeverElseKnowsTheChildIsShownToo() {
        UUID elsewhere = Council.socialWorker(Council.pod());
        visit(List.of(elsewhere));

        as("pod-manager", manager)
                .get(path())
                .then()
                .body("workers.find { it.workerId == '" + elsewhere + "' }.seat", equalTo(null))
                .body("workers.find { it.workerId == '" + elsewhere + "' }.reasons[0].count", equalTo(1));
    }

    @Test
    void whoMayNotSeeTheCaseIsToldThatThereIsNone() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .get(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("case-not-found"));
    }

    @Test
    void thePodAdministratorHasNoBusinessWithIt() {
        as("pod-administrator", manager).get(path()).then().statusCode(403);
    }

    @Test
    void manyContactsCostNoMoreStatements() {
        long few = statements();
        for (int n = 0; n < 5; n++) {
            visit(List.of(keyworker, colleague));
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private long statements() {
        return Statements.of(() -> as("pod-manager", manager).get(path()).then().statusCode(200));
    }

    private String path() {
        return "/v1/cases/" + caseId + "/familiarity";
    }

    private void visit(List<UUID> workers) {
        as("senior-leader")
                .body(Map.of(
                        "kind",
                        "VISIT",
                        "occurredAt",
                        LocalDate.now().minusDays(3) + "T12:00:00Z",
                        "workerIds",
                        workers,
                        "childSeen",
                        true,
                        "seenAlone",
                        false,
                        "statutory",
                        false))
                .post("/v1/cases/" + caseId + "/contacts")
                .then()
                .statusCode(201);
    }
}
