package org.throughline.cases.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class AllocateCaseTest {

    private UUID pod;
    private UUID worker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aSiblingIsOpenInAPodWithTwoWorkers() {
        pod = Council.pod();
        Council.podManager(pod);
        worker = Council.socialWorker(pod);
        Council.socialWorker(pod);
        UUID sibling = OpenCases.child();
        OpenCases.inPod(sibling, pod, worker);
        child = OpenCases.child();
        Council.run("insert into sibling (child_id, sibling_id) values (?, ?)", child, sibling);
        caseId = OpenCases.of(child);
    }

    @Test
    void theSiblingsPodAndKeyworkerAreProposedWithTheReason() {
        propose()
                .body("candidates[0].podId", equalTo(pod.toString()))
                .body("candidates[0].keyworkerId", equalTo(worker.toString()))
                .body("candidates[0].reasons[0].code", equalTo("OPEN_SIBLING"))
                .body("candidates[0].reasons[0].workerId", equalTo(worker.toString()))
                .body("candidates[0].podLoad.after.cases", equalTo(2))
                .body("candidates[0].podLoad.after.fte", equalTo(2.0f))
                .body("candidates[0].podLoad.before.cases", equalTo(1))
                .body("candidates[0].podLoad.limit", equalTo(16))
                .body("candidates[0].keyworkerLoad.within", equalTo(true))
                .body("candidates[0].keyworkers", hasSize(2));
    }

    @Test
    void aPodWithoutAManagerIsNamedAsStopped() {
        UUID unmanaged = Council.pod();
        Council.socialWorker(unmanaged);

        propose().body("stopped.podId", hasItem(unmanaged.toString()));
    }

    @Test
    void followingTheProposalNeedsNoReason() {
        // When
        allocate(pod, worker, null).statusCode(200).body("podId", equalTo(pod.toString()));

        // Then
        as("senior-leader")
                .get("/v1/cases/" + caseId)
                .then()
                .body("podId", equalTo(pod.toString()))
                .body("keyworkerId", equalTo(worker.toString()));
        assertThat(allocatedEvent()).contains("\"reasons\":[\"OPEN_SIBLING\",\"ROOM\"]");
    }

    @Test
    void anotherChoiceNeedsItsReason() {
        UUID elsewhere = Council.pod();
        Council.podManager(elsewhere);
        UUID other = Council.socialWorker(elsewhere);

        allocate(elsewhere, other, null).statusCode(422).body("code", equalTo("override-reason-required"));
        allocate(elsewhere, other, "CHILD_WISH").statusCode(200);

        assertThat(allocatedEvent()).contains("\"reasons\":[\"OVERRIDE\"]");
    }

    @Test
    void aHardStopIsNotOverridden() {
        UUID unmanaged = Council.pod();
        UUID other = Council.socialWorker(unmanaged);

        allocate(unmanaged, other, "OTHER")
                .statusCode(422)
                .body("code", equalTo("allocation-refused"))
                .body("errors[0].pointer", equalTo("/podId"));
    }

    @Test
    void whoHoldsNoCasesInThePodCannotBeChosen() {
        allocate(pod, Council.worker(), "EXPERTISE").statusCode(422).body("errors[0].pointer", equalTo("/keyworkerId"));
        allocate(pod, Council.podManager(pod), "EXPERTISE")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/keyworkerId"));
        allocate(UUID.randomUUID(), worker, "EXPERTISE").statusCode(422).body("errors[0].pointer", equalTo("/podId"));
    }

    @Test
    void anAllocatedCaseIsMovedByATransferNotByASecondAllocation() {
        allocate(pod, worker, null).statusCode(200);

        allocate(pod, worker, null).statusCode(409).body("code", equalTo("case-allocated"));
    }

    @Test
    void theAnswersETagIsTheCasesNewOne() {
        String before = etag(caseId);

        String answered = allocate(pod, worker, null).extract().header("ETag");

        assertThat(answered).isNotEqualTo(before).isEqualTo(etag(caseId));
    }

    @Test
    void aProposalCostsAsManyStatementsHoweverManyPodsThereAre() {
        long before = statementsOfAProposal();
        for (int n = 0; n < 5; n++) {
            UUID another = Council.pod();
            Council.podManager(another);
            Council.socialWorker(another);
        }

        assertThat(statementsOfAProposal()).isEqualTo(before);
    }

    @Test
    void workersDoNotAllocate() {
        as("social-worker", worker)
                .get("/v1/cases/" + caseId + "/allocation-proposal")
                .then()
                .statusCode(403);
    }

    private long statementsOfAProposal() {
        return Statements.of(this::propose);
    }

    private ValidatableResponse propose() {
        return as("pod-manager")
                .get("/v1/cases/" + caseId + "/allocation-proposal")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse allocate(UUID toPod, UUID keyworker, String reason) {
        var body = new HashMap<String, Object>(Map.of("podId", toPod, "keyworkerId", keyworker));
        if (reason != null) {
            body.put("overrideReason", reason);
        }
        return as("senior-leader")
                .header("If-Match", etag(caseId))
                .body(body)
                .post("/v1/cases/" + caseId + "/allocation")
                .then();
    }

    private String allocatedEvent() {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            return topic.await(
                            1,
                            event -> CaseAllocated.TYPE.equals(event.type())
                                    && child.toString().equals(event.key()))
                    .get(0)
                    .value();
        }
    }
}
