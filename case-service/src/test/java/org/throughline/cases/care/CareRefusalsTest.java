package org.throughline.cases.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** What cannot be recorded of a child's care. */
@QuarkusTest
@WithRealParts
class CareRefusalsTest {

    private static final LocalDate BEGAN = TODAY.minusDays(100);

    private LookedAfterChild child;

    @BeforeEach
    void aCase() {
        child = LookedAfterChild.known();
    }

    @Test
    void careBeginsInTheCaseAndNotAhead() {
        refused(child.began(TODAY.plusDays(1), Map.of()), "fact-in-future", "/startedOn");
        refused(child.began(OpenCases.OPENED.minusDays(1), Map.of()), "fact-outside-case", "/startedOn");
    }

    @Test
    void aChildIsBornAndNotOfAge() {
        born(BEGAN.plusDays(1));
        refused(child.began(BEGAN, Map.of()), "child-not-born", "/startedOn");
        born(BEGAN.minusYears(18));
        refused(child.began(BEGAN, Map.of()), "child-of-age", "/startedOn");
    }

    @Test
    void aPlacementLastsAsItsKindSays() {
        var temporary = Map.<String, Object>of("placement", Map.of("kind", "T0", "lasting", true));
        refused(child.began(BEGAN, temporary), "placement-lasting", "/placement/lasting");
    }

    @Test
    void codesAreThoseOfTheGuide() {
        child.began(BEGAN, Map.of("legalStatus", "Q9")).statusCode(400).body("code", equalTo("malformed-field"));
        child.began(BEGAN, Map.of("categoryOfNeed", "N9"))
                .statusCode(400)
                .body("errors.pointer", contains("/categoryOfNeed"));
        child.began(BEGAN, Map.of("placement", Map.of("kind", "U6", "provider", "X")))
                .statusCode(400)
                .body("errors.pointer", contains("/placement/provider"));
        child.began(BEGAN, Map.of("mood", "x")).statusCode(400).body("code", equalTo("unknown-field"));
    }

    @Test
    void aChildIsLookedAfterOnceAtATime() {
        String time = child.inCare(BEGAN);
        child.began(BEGAN.plusDays(5), Map.of()).statusCode(409).body("code", equalTo("times-in-care-overlap"));
        child.ended(time, BEGAN.plusDays(30)).statusCode(200);
        child.ended(time, BEGAN.plusDays(31)).statusCode(409).body("code", equalTo("time-in-care-ended"));
        child.began(BEGAN.plusDays(29), Map.of()).statusCode(409).body("code", equalTo("times-in-care-overlap"));
    }

    @Test
    void whoIsNotInCareHasNoPlacementAndNoLegalStatus() {
        child.moved(BEGAN, "K2").statusCode(409).body("code", equalTo("not-looked-after"));
        child.status(BEGAN, "C1").statusCode(409).body("code", equalTo("not-looked-after"));
        refused(child.reviewed(BEGAN, "PN1"), "not-looked-after", "/heldOn");
    }

    @Test
    void whatFollowsBeginsLater() {
        String time = child.inCare(BEGAN);
        refused(child.moved(BEGAN, "K2"), "placement-dates", "/startedOn");
        refused(child.status(BEGAN, "C1"), "legal-status-dates", "/from");
        refused(child.status(BEGAN.plusDays(1), "V4"), "legal-status-short-breaks", "/legalStatus");
        refused(child.ended(time, BEGAN), "time-in-care-dates", "/endedOn");
    }

    @Test
    void aCaseDoesNotEndWhileTheChildIsLookedAfter() {
        // Given
        String time = child.inCare(BEGAN);

        // When, then
        close().statusCode(409).body("code", equalTo("child-looked-after"));
        child.ended(time, TODAY).statusCode(200);
        close().statusCode(200);
    }

    private ValidatableResponse close() {
        var closing = Map.of("outcome", "GOALS_ACHIEVED", "inWords", "Home.", "noGoodbyeReason", "NOT_WISHED");
        var body = new HashMap<String, Object>(Map.of("stage", "CLOSED", "on", TODAY.toString()));
        body.putAll(Map.of("rationale", "As decided.", "closureReason", "RC7", "closing", closing));
        return as("senior-leader")
                .header("If-Match", etag(child.file().caseId()))
                .body(body)
                .post("/v1/cases/" + child.file().caseId() + "/stage-changes")
                .then();
    }

    private void born(LocalDate on) {
        Council.run(
                "update child set date_of_birth = ? where id = ?",
                on,
                child.file().childId());
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }
}
