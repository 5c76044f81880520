package org.throughline.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
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
import org.throughline.platformtest.realparts.WithRealParts;

/** What the table of access does not reach: ties to other children, referrals, transfers, and becoming somebody's worker. */
@QuarkusTest
@WithRealParts
class NothingOfARestrictedChildTest {

    private UUID leader;
    private UUID pod;
    private UUID keyworker;
    private UUID denied;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aColleagueIsDenied() {
        leader = Restrictions.leader();
        pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        denied = Council.podManager(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
        Restrictions.deny(leader, child, denied);
    }

    @Test
    void aSiblingDoesNotTellOfIt() {
        UUID sibling = OpenCases.child();
        OpenCases.inPod(sibling, pod, keyworker);
        Council.run("insert into sibling (child_id, sibling_id) values (?, ?), (?, ?)", child, sibling, sibling, child);

        as("pod-manager", denied)
                .get("/v1/children/" + sibling)
                .then()
                .statusCode(200)
                .body("siblingIds", empty());
        as("social-worker", keyworker)
                .get("/v1/children/" + sibling)
                .then()
                .body("siblingIds[0]", equalTo(child.toString()));
    }

    @Test
    void aReferralThatNamesItIsClosedToo() {
        UUID referral = referral();
        String address = "/v1/referrals/" + referral;

        as("pod-manager", denied).get(address).then().statusCode(404).body("code", equalTo("referral-not-found"));
        as("pod-manager", denied)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "NO_FURTHER_ACTION", "rationale", "None"))
                .post(address + "/decision")
                .then()
                .statusCode(404);
        String since = "/v1/referrals?limit=200&updatedSince=2100-01-01T00:00:00Z";
        assertThat(as("pod-manager", denied).get(since).asString()).doesNotContain(referral.toString());
        as("pod-manager", keyworker).get(address).then().statusCode(200);
    }

    @Test
    void aTransferOfItIsClosedToo() {
        UUID other = Council.pod();
        Council.podManager(other);
        String transfer = as("senior-leader", leader)
                .body(Map.of("caseIds", List.of(caseId), "toPodId", other, "reason", "FAMILY_MOVED"))
                .post("/v1/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("transferId");

        as("pod-manager", denied).get("/v1/transfers/" + transfer).then().statusCode(404);
        assertThat(as("pod-manager", denied).get("/v1/transfers?limit=200").asString())
                .doesNotContain(transfer);
        as("social-worker", keyworker).get("/v1/transfers/" + transfer).then().statusCode(200);
    }

    @Test
    void whoIsDeniedBecomesNeitherKeyworkerNorCoWorker() {
        UUID colleague = Council.socialWorker(pod);
        UUID third = OpenCases.child();
        UUID thirdCase = OpenCases.inPod(third, pod, keyworker);
        Restrictions.only(leader, third, keyworker);

        as("senior-leader", leader)
                .body(Map.of("workerId", colleague, "from", LocalDate.now().toString()))
                .post("/v1/cases/" + thirdCase + "/co-workers")
                .then()
                .statusCode(422)
                .body("code", equalTo("worker-excluded"));
        as("senior-leader", leader)
                .header("If-Match", "*")
                .body(Map.of(
                        "keyworkerId",
                        colleague,
                        "on",
                        LocalDate.now().toString(),
                        "reason",
                        "MANAGE",
                        "planned",
                        true))
                .post("/v1/cases/" + thirdCase + "/keyworker-changes")
                .then()
                .statusCode(422)
                .body("code", equalTo("worker-excluded"));
    }

    private UUID referral() {
        UUID referral = UUID.randomUUID();
        Council.run(
                "insert into referral (id, mash_reference, content_hash, submitted_by, received_at, decision_due, source,"
                        + " primary_need, updated_at) values (?, ?, 'x', 'mash', now(), current_date, '6', 'N1',"
                        + " timestamptz '2100-01-02Z')",
                referral,
                "R-" + referral);
        Council.run(
                "insert into referral_child (referral_id, position, child_reference, child_id, as_sent, match, matched_on,"
                        + " contradicted, possible_child_ids) values (?, 0, 'C-1', ?, '{}', 'NEW', '{}', '{}', '{}')",
                referral,
                child);
        return referral;
    }
}
