package org.throughline.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WhoSeesACaseTest {

    private UUID pod;
    private UUID keyworker;
    private UUID caseId;

    @BeforeEach
    void aCaseInAPod() {
        pod = Council.pod();
        keyworker = Council.worker();
        caseId = OpenCases.inPod(pod, keyworker);
    }

    @Test
    void theKeyworkerSees() {
        assertThat(answerTo("social-worker", keyworker)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pod-manager",
                "senior-social-worker",
                "social-worker",
                "social-worker-in-training",
                "pod-administrator"
            })
    void aMemberOfThePodSees(String role) {
        assertThat(answerTo(role, Council.socialWorker(pod))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pod-manager",
                "senior-social-worker",
                "social-worker",
                "social-worker-in-training",
                "pod-administrator"
            })
    void amongWorkersOfOtherPodsTheCaseDoesNotExist(String role) {
        UUID elsewhere = Council.socialWorker(Council.pod());

        as(role, elsewhere).get("/v1/cases/" + caseId).then().statusCode(404).body("code", equalTo("case-not-found"));
    }

    @Test
    void aMemberWhoseSeatEndedSeesNoLonger() {
        UUID moved = Council.socialWorker(pod);
        Council.run("update pod_seat set ended_on = ? where worker_id = ?", LocalDate.now(), moved);

        assertThat(answerTo("social-worker", moved)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior-leader", "principal-social-worker"})
    void theLeadershipSees(String role) {
        assertThat(answerTo(role, Council.worker())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mash", "analytics", "operator", "returns-officer"})
    void othersAreRefusedByTheirRole(String role) {
        as(role).get("/v1/cases/" + caseId).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void theSeatDoesNotHelpWithoutARoleThatPractises() {
        assertThat(answerTo("returns-officer", keyworker)).isEqualTo(403);
    }

    @Test
    void anUnallocatedCaseIsShownToPodManagersAndNotToWorkers() {
        UUID waiting = OpenCases.unallocated();

        as("pod-manager").get("/v1/cases/" + waiting).then().statusCode(200);
        as("social-worker", keyworker).get("/v1/cases/" + waiting).then().statusCode(404);
    }

    private int answerTo(String role, UUID worker) {
        return as(role, worker).get("/v1/cases/" + caseId).statusCode();
    }
}
