package org.throughline.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.retention.Records.OFFICER;
import static org.throughline.cases.retention.Records.erase;
import static org.throughline.cases.retention.Records.hold;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.cases.restriction.Restrictions;
import org.throughline.contracts.casework.RecordErased;
import org.throughline.platform.paging.Cursor;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class EraseRecordsTest {

    private UUID officer;
    private UUID keyworker;
    private UUID child;

    @BeforeEach
    void aRecordWhoseTimeIsOver() {
        officer = Council.worker();
        keyworker = Council.worker();
        child = Records.over(keyworker);
    }

    @Test
    void theDryRunSaysWhatWouldGoAndWhy() {
        due(child, "")
                .body("items.outcome", contains("ERASE"))
                .body("items.kind", contains("CHILD_IN_NEED"))
                .body("items.keptUntil", contains("2015-05-06"))
                .body("items.years", contains(25));
        assertThat(held(child)).isEqualTo(200);
    }

    @Test
    void afterwardsNothingOfItIsLeftButTheProof() {
        String proof = erase(officer, child)
                .statusCode(200)
                .body("result", contains("ERASED"))
                .extract()
                .path("[0].erasureId");

        assertThat(held(child)).isEqualTo(204);
        as("senior-leader").get("/v1/children/" + child).then().statusCode(404);
        as(OFFICER, officer)
                .get("/v1/retention/erasures?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.erasureId == '" + proof + "' }.childId", equalTo(child.toString()))
                .body("items.find { it.erasureId == '" + proof + "' }.rowsErased.promise", equalTo(1))
                .body("items.find { it.erasureId == '" + proof + "' }.rowsErased.case_file", equalTo(1));
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            var told = topic.await(
                    1,
                    event -> RecordErased.TYPE.equals(event.type())
                            && child.toString().equals(event.key()));
            assertThat(told.get(0).value()).contains(proof).doesNotContain("Canary", "1990");
        }
    }

    @Test
    void whatIsOpenHeldOrKeptStaysAndDoesNotStopTheOthers() {
        UUID open = OpenCases.child();
        OpenCases.of(open);
        UUID heldBack = Records.over(keyworker);
        hold(officer, heldBack).statusCode(201);
        UUID kept = Records.over(keyworker);
        Council.run("update child set date_of_birth = date '2015-05-06' where id = ?", kept);
        UUID unknown = Records.over(keyworker);
        Council.run("update child set date_of_birth = null where id = ?", unknown);

        erase(officer, open, heldBack, kept, unknown, UUID.randomUUID(), child)
                .statusCode(200)
                .body("result", contains("OPEN", "HELD", "KEEP", "NOT_KNOWN", "NOT_FOUND", "ERASED"));

        assertThat(held(heldBack)).isEqualTo(200);
        due(heldBack, "&outcome=HELD").body("items.childId", contains(heldBack.toString()));
    }

    @Test
    void aHoldThatHasEndedHoldsNoLonger() {
        String hold = hold(officer, child).extract().path("holdId");
        String address = "/v1/children/" + child + "/legal-holds/" + hold + "/lifting";

        as(OFFICER, officer)
                .body(Map.of("words", "Settled"))
                .post(address)
                .then()
                .statusCode(200);

        as(OFFICER, officer)
                .body(Map.of("words", "Settled"))
                .post(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("legal-hold-lifted"));
        erase(officer, child).body("result", contains("ERASED"));
    }

    @Test
    void aBrotherStaysWithoutTheTie() {
        UUID brother = OpenCases.child();
        Council.run("insert into sibling (child_id, sibling_id) values (?, ?), (?, ?)", child, brother, brother, child);

        erase(officer, child).body("result", contains("ERASED"));

        as("senior-leader")
                .get("/v1/children/" + brother)
                .then()
                .statusCode(200)
                .body("siblingIds.size()", equalTo(0));
    }

    @Test
    void whoIsDeniedTheRecordNeitherSeesNorErasesIt() {
        Restrictions.deny(Restrictions.leader(), child, officer);

        erase(officer, child).body("result", contains("NOT_FOUND"));
        due(child, "").body("items.size()", equalTo(0));
        hold(officer, child).statusCode(404);
    }

    @Test
    void theDryRunCostsTheSameHoweverManyItLooksAt() {
        long one = Statements.of(() -> due(child, ""));
        Records.over(keyworker);

        long many = Statements.of(() ->
                as(OFFICER, officer).get("/v1/retention/due?limit=200").then().statusCode(200));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(3);
        as(OFFICER, officer).get("/v1/retention/due?outcome=SOON").then().statusCode(400);
        as(OFFICER, officer).get("/v1/retention/rules").then().statusCode(200).body("size()", equalTo(5));
    }

    private int held(UUID id) {
        return as(OFFICER, officer)
                .get("/v1/subject-access-request?childId=" + id)
                .statusCode();
    }

    /** The dry run of this child alone. */
    private ValidatableResponse due(UUID id, String query) {
        var before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
        return as(OFFICER, officer)
                .get("/v1/retention/due?limit=1&cursor=" + Cursor.after(before) + query)
                .then()
                .statusCode(200);
    }
}
