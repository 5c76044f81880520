package org.throughline.cases.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ProceedingsRefusalsTest {

    private static final LocalDate ISSUED = TODAY.minusDays(200);
    private static final int CLIENTS = 6;

    private ChildInCourt child;

    @BeforeEach
    void aChildInCourt() {
        child = ChildInCourt.since(ISSUED);
    }

    @Test
    void onceAtATimeHoweverManyRecordIt() throws Exception {
        // Given
        ClockedCase other = ClockedCase.opened();
        Callable<Integer> issue =
                () -> ChildInCourt.issue(other, ISSUED).extract().statusCode();

        // When
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var answers = new ArrayList<Integer>();
        List<Callable<Integer>> attempts =
                IntStream.range(0, CLIENTS).mapToObj(n -> issue).toList();
        for (Future<Integer> answer : clients.invokeAll(attempts)) {
            answers.add(answer.get());
        }
        clients.shutdown();

        // Then
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void theCourtGivesAtMostEightWeeksInOneOrder() {
        for (int weeks : List.of(0, 9)) {
            child.extended(TODAY, weeks).statusCode(400).body("errors.pointer", contains("/weeks"));
        }
    }

    @Test
    void moreTimeIsOrderedOnceADaySinceTheIssueAndNotAhead() {
        refused(child.extended(ISSUED.minusDays(1), 8), "proceedings-dates", "/orderedOn");
        refused(child.extended(TODAY.plusDays(1), 8), "fact-in-future", "/orderedOn");
        child.extended(TODAY, 8).statusCode(201);
        child.extended(TODAY, 4).statusCode(409).body("code", equalTo("proceedings-extended"));
        refused(child.concluded(TODAY.minusDays(1)), "proceedings-dates", "/concludedOn");
    }

    @Test
    void whatIsConcludedStaysSo() {
        child.concluded(TODAY).statusCode(200);
        for (ValidatableResponse answer :
                List.of(child.concluded(TODAY), child.extended(TODAY, 8), child.listed(TODAY, "FINAL"))) {
            answer.statusCode(409).body("code", equalTo("proceedings-concluded"));
        }
    }

    @Test
    void aHearingIsListedOnceForADayInSight() {
        child.listed(TODAY, "FINAL").statusCode(201);
        child.listed(TODAY, "FINAL").statusCode(409).body("code", equalTo("hearing-listed"));
        refused(child.listed(TODAY.plusYears(3), "FINAL"), "proceedings-dates", "/listedFor");
        refused(child.listed(ISSUED.minusDays(1), "FINAL"), "proceedings-dates", "/listedFor");
        child.post("hearings/" + UUID.randomUUID() + "/vacation", Map.of())
                .statusCode(404)
                .body("code", equalTo("hearing-not-found"));
    }

    @Test
    void theProceedingsAreThoseOfTheCase() {
        var elsewhere = new ChildInCourt(ClockedCase.opened(), child.proceedings());
        elsewhere.extended(TODAY, 8).statusCode(404).body("code", equalTo("proceedings-not-found"));
    }

    @Test
    void aCaseDoesNotEndBeforeTheCourtHasDecided() {
        close().statusCode(409).body("code", equalTo("proceedings-last"));
        child.concluded(TODAY).statusCode(200);
        close().statusCode(200);
    }

    private ValidatableResponse close() {
        var closing = Map.of("outcome", "HOME_FOR_GOOD", "inWords", "Home.", "noGoodbyeReason", "NOT_WISHED");
        var body = new HashMap<String, Object>(Map.of("stage", "CLOSED", "on", TODAY.toString()));
        body.putAll(Map.of("rationale", "As decided.", "closureReason", "RC7", "closing", closing));
        return as("senior-leader")
                .header("If-Match", etag(child.file().caseId()))
                .body(body)
                .post("/v1/cases/" + child.file().caseId() + "/stage-changes")
                .then();
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }
}
