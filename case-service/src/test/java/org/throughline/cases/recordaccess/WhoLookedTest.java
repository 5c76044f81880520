package org.throughline.cases.recordaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
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
class WhoLookedTest {

    private UUID keyworker;
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseWithItsKeyworker() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
        Council.run("delete from audit where record_id in (?, ?)", child, caseId);
    }

    @Test
    void whoReadTheCaseAndTheChildIsListedTheLatestFirst() {
        UUID leader = Council.worker();
        as("social-worker", keyworker).get("/v1/cases/" + caseId).then().statusCode(200);
        as("senior-leader", leader).get("/v1/children/" + child).then().statusCode(200);

        accesses("")
                .body("items.workerId", contains(leader.toString(), keyworker.toString()))
                .body("items.action", contains("READ", "READ"))
                .body("items.who", contains("one of the people in charge of all the teams", "a social worker"))
                .body("items.emergency", everyItem(equalTo(false)));
    }

    @Test
    void theFamilyReadsWhatPeopleDoAndNotWhoTheyAre() {
        as("social-worker", keyworker).get("/v1/cases/" + caseId).then().statusCode(200);

        accesses("?for=FAMILY")
                .body("items.who", contains("a social worker"))
                .body("items.what", contains("looked at your record"))
                .body("items.workerId", contains(nullValue()))
                .body("items.action", contains(nullValue()));
    }

    @Test
    void whatWasDoneInAnEmergencyIsMarked() {
        UUID onDuty = Council.socialWorker(Council.pod());
        as("social-worker", onDuty)
                .body(Map.of("reason", "MISSING_CHILD", "words", "Canary"))
                .post("/v1/children/" + child + "/emergency-accesses")
                .then()
                .statusCode(201);
        as("social-worker", onDuty).get("/v1/children/" + child).then().statusCode(200);
        as("social-worker", keyworker).get("/v1/children/" + child).then().statusCode(200);

        accesses("?emergency=true")
                .body("items.action", contains("READ", "BEGIN_EMERGENCY_ACCESS"))
                .body("items.workerId", everyItem(equalTo(onDuty.toString())));
        accesses("?emergency=false").body("items.workerId", everyItem(equalTo(keyworker.toString())));
    }

    @Test
    void theListIsReadInPartsWithoutGapOrRepeatAtTheSameCost() {
        as("social-worker", keyworker).get("/v1/cases/" + caseId).then().statusCode(200);
        long one = Statements.of(() -> accesses(""));
        for (int n = 0; n < 6; n++) {
            as("social-worker", keyworker).get("/v1/cases/" + caseId).then().statusCode(200);
        }

        long many = Statements.of(() -> accesses(""));
        List<String> inParts = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse part = accesses("?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
            inParts.addAll(part.extract().path("items.accessId"));
            next = part.extract().path("next");
        }

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(3);
        // seven readings of the case, and the list itself, which each of the two counts read twice
        assertThat(inParts).doesNotHaveDuplicates().hasSize(7 + 2 * 2);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        as("social-worker", keyworker)
                .get("/v1/children/" + child + "/accesses?for=NEIGHBOURS")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        as("social-worker", keyworker)
                .get("/v1/children/" + child + "/accesses?cursor=none")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        as("social-worker", keyworker)
                .get("/v1/children/" + UUID.randomUUID() + "/accesses")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse accesses(String query) {
        return as("social-worker", keyworker)
                .get("/v1/children/" + child + "/accesses" + query)
                .then()
                .statusCode(200);
    }
}
