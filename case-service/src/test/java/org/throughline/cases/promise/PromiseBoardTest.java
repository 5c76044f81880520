package org.throughline.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.promise.Promises.TODAY;
import static org.throughline.cases.promise.Promises.make;
import static org.throughline.cases.promise.Promises.overdueBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class PromiseBoardTest {

    private UUID pod;
    private UUID keyworker;
    private UUID colleague;
    private UUID mine;
    private String longOverdue;
    private String overdue;
    private String inTime;

    @BeforeEach
    void threePromisesInAPodAndOneElsewhere() {
        pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        colleague = Council.socialWorker(pod);
        mine = OpenCases.inPod(pod, keyworker);
        UUID theirs = OpenCases.inPod(pod, colleague);
        overdue = overdueBy(1, mine, keyworker);
        inTime = make(mine, keyworker, Map.of()).extract().path("promiseId");
        longOverdue = overdueBy(30, theirs, colleague);
        UUID stranger = Council.socialWorker(Council.pod());
        overdueBy(60, OpenCases.inPod(Council.pod(), stranger), stranger);
    }

    @Test
    void whatIsOverdueLongestStandsOnTop() {
        board("")
                .body("items.promiseId", contains(longOverdue, overdue, inTime))
                .body("items.standing", contains("OVERDUE", "OVERDUE", "OPEN"))
                .body("items.daysLate", contains(30, 1, 0))
                .body("items[1].keyworkerId", equalTo(keyworker.toString()))
                .body("items[1].podId", equalTo(pod.toString()));
    }

    @Test
    void filtersNarrowIt() {
        board("?overdue=true").body("items.promiseId", contains(longOverdue, overdue));
        board("?overdue=false").body("items.promiseId", contains(inTime));
        board("?keyworkerId=" + colleague).body("items.promiseId", contains(longOverdue));
        board("?podId=" + Council.pod()).body("items", empty());
        board("?dueBefore=" + TODAY.minusDays(1)).body("items.promiseId", contains(longOverdue));
        board("?podId=" + pod + "&dueBefore=" + TODAY).body("items.promiseId", contains(longOverdue, overdue));
    }

    @Test
    void theBoardIsReadInParts() {
        String next = board("?limit=2").extract().path("next");

        board("?limit=2&cursor=" + next).body("items.promiseId", contains(inTime));
    }

    @Test
    void whoHasNothingToDoWithThePodSeesNothingOfIt() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .get("/v1/promises")
                .then()
                .statusCode(200)
                .body("items", empty());
        as("returns-officer").get("/v1/promises").then().statusCode(403);
    }

    @Test
    void aLongBoardCostsAsManyStatementsAsAShortOne() {
        long three = statements();
        for (int n = 0; n < 5; n++) {
            overdueBy(n + 1, OpenCases.inPod(pod, keyworker), keyworker);
        }

        assertThat(statements()).isEqualTo(three).isLessThanOrEqualTo(2);
    }

    private long statements() {
        return Statements.of(() -> board(""));
    }

    private ValidatableResponse board(String query) {
        return as("social-worker", keyworker).get("/v1/promises" + query).then().statusCode(200);
    }
}
