package org.throughline.cases.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;
import static org.throughline.cases.clock.ClockedCase.count;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.casework.ProceedingsConcluded;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.contracts.casework.ProceedingsIssued;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** From the issue of care proceedings to their end, and the child who waits. */
@QuarkusTest
@WithRealParts
class ProceedingsTest {

    private static final LocalDate ISSUED = TODAY.minusDays(200);
    private static final LocalDate LIMIT = ISSUED.plusWeeks(26);

    private ChildInCourt child;

    @BeforeEach
    void aChildInCourt() {
        child = ChildInCourt.since(ISSUED);
    }

    @Test
    void theWholeWayThroughCourt() {
        // Given
        child.extended(LIMIT.minusDays(30), 8)
                .statusCode(201)
                .body("dueOn", equalTo(LIMIT.plusWeeks(8).toString()));
        child.listed(ISSUED.plusDays(12), "CASE_MANAGEMENT").statusCode(201);

        // When
        child.concluded(TODAY).statusCode(200).body("outcome", equalTo("SPECIAL_GUARDIANSHIP_ORDER"));

        // Then
        child.file()
                .get("proceedings")
                .body("items.issuedOn", contains(ISSUED.toString()))
                .body("items[0].dueOn", equalTo(LIMIT.plusWeeks(8).toString()))
                .body("items[0].concludedOn", equalTo(TODAY.toString()))
                .body("items[0].extensions.weeks", contains(8))
                .body("items[0].hearings.kind", contains("CASE_MANAGEMENT"))
                .body("next", nullValue());
        child.file()
                .clocks("?state=MET")
                .body("items.find { it.kind == 'CARE_PROCEEDINGS' }.extraWeeks", equalTo(8))
                .body("items.find { it.kind == 'CARE_PROCEEDINGS' }.metOn", equalTo(TODAY.toString()));
        assertThat(child.file().told(ProceedingsIssued.TYPE)).isEqualTo(1);
        assertThat(child.file().told(ProceedingsExtended.TYPE)).isEqualTo(1);
        assertThat(child.file().told(ProceedingsConcluded.TYPE)).isEqualTo(1);
        as("social-worker", child.file().keyworker())
                .get("/v1/children/" + child.file().childId() + "/timeline")
                .then()
                .body(
                        "items.kind",
                        hasItems("PROCEEDINGS_ISSUED", "PROCEEDINGS_EXTENDED", "HEARING", "PROCEEDINGS_CONCLUDED"));
    }

    @Test
    void anExtensionOrderedTooLateCountsFromItsOwnDay() {
        child.extended(LIMIT.plusDays(5), 8)
                .statusCode(201)
                .body("dueOn", equalTo(LIMIT.plusDays(5).plusWeeks(8).toString()));
    }

    @Test
    void theWordsOfTheCourtStayInTheRecord() {
        // When
        child.extended(LIMIT.minusDays(30), 2).body("extensions.reason", contains("Her aunt is assessed."));

        // Then
        assertThat(count(
                        "select count(*) from outbox where aggregate_id = ? and payload::text like '%aunt%'",
                        child.file().childId()))
                .isZero();
    }

    @Test
    void theNextHearingShowsWhereTheChildWaitsForIt() {
        // Given
        child.listed(TODAY.plusDays(20), "FINAL").statusCode(201);
        String first = child.listed(TODAY.plusDays(9), "ISSUES_RESOLUTION")
                .statusCode(201)
                .extract()
                .path("hearingId");
        permanence(TODAY.plusDays(9).toString());

        // When
        child.post("hearings/" + first + "/vacation", Map.of()).body("vacatedOn", equalTo(TODAY.toString()));

        // Then
        permanence(TODAY.plusDays(20).toString());
        child.post("hearings/" + first + "/vacation", Map.of())
                .statusCode(409)
                .body("code", equalTo("hearing-vacated"));
        child.listed(TODAY.plusDays(9), "ISSUES_RESOLUTION").statusCode(201);
    }

    @Test
    void hearingsAfterTheEndFallAway() {
        // Given
        child.listed(TODAY.minusDays(1), "ISSUES_RESOLUTION");
        child.listed(TODAY.plusDays(20), "FINAL");

        // When
        child.concluded(TODAY).body("hearings.vacatedOn", contains(TODAY.toString(), null));

        // Then
        permanence(null);
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        long few = statements();
        child.concluded(ISSUED.plusDays(30));
        var again = new ChildInCourt(
                child.file(),
                ChildInCourt.issue(child.file(), ISSUED.plusDays(40)).extract().path("proceedingsId"));
        again.extended(ISSUED.plusDays(50), 4);
        again.listed(ISSUED.plusDays(60), "OTHER");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
        String next = child.file().get("proceedings?limit=1").extract().path("next");
        child.file()
                .get("proceedings?limit=1&cursor=" + next)
                .body("items.proceedingsId", contains(child.proceedings()))
                .body("items[0].extensions", empty());
    }

    private void permanence(String nextHearing) {
        child.file()
                .get("permanence")
                .body("nextHearingOn", equalTo(nextHearing))
                .body("delays.find { it.waitsFor == 'THE_COURT' }.from", equalTo(ISSUED.toString()))
                .body("delays.find { it.waitsFor == 'THE_COURT' }.due", equalTo(LIMIT.toString()));
    }

    private long statements() {
        return Statements.of(() -> child.file().get("proceedings"));
    }
}
