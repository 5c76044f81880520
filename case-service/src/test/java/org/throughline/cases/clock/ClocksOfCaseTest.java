package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ClocksOfCaseTest {

    private static final WorkingDays CALENDAR = new WorkingDays();
    private static final LocalDate LONG_AGO = TODAY.minusDays(60);

    private ClockedCase file;

    @BeforeEach
    void aCase() {
        file = ClockedCase.opened();
    }

    @Test
    void aClockExplainsItself() {
        // Given
        file.at("CHILD_PROTECTION", LONG_AGO);
        LocalDate due = CALENDAR.plus(LONG_AGO, 10);

        // When, then
        file.clocks("?state=OVERDUE")
                .body("items.kind", contains("PROTECTION_VISIT"))
                .body("items[0].startedOn", equalTo(LONG_AGO.toString()))
                .body("items[0].startedBy", equalTo("LAST_VISIT"))
                .body("items[0].limit.amount", equalTo(10))
                .body("items[0].limit.unit", equalTo("WORKING_DAYS"))
                .body("items[0].dueOn", equalTo(due.toString()))
                .body("items[0].daysLate", equalTo((int) ChronoUnit.DAYS.between(due, TODAY)))
                .body("items[0].because", containsString("10 working days after the last visit"))
                .body("items[0].ruleVersion", equalTo("local-default-1"))
                .body("items[0].source", containsString("Local standard"));
    }

    @Test
    void aVisitMeetsItsClockAndStartsTheNext() {
        // Given
        file.at("CHILD_PROTECTION", LONG_AGO);

        // When
        file.visited(TODAY);

        // Then
        file.clocks("?state=MET").body("items.kind", hasItem("PROTECTION_VISIT"));
        file.clocks("?state=RUNNING")
                .body("items.startedOn", contains(TODAY.toString()))
                .body("items.dueOn", contains(CALENDAR.plus(TODAY, 10).toString()));
        // the assessment was met by the change of stage
        assertThat(file.told(ClockMet.TYPE)).isEqualTo(2);
    }

    @Test
    void aVisitAtWhichTheChildWasNotSeenMeetsNothing() {
        file.at("CHILD_PROTECTION", LONG_AGO);

        file.contact(Map.of("occurredAt", TODAY + "T00:00:02Z", "childSeen", false, "seenAlone", false));
        file.contact(Map.of("occurredAt", TODAY + "T00:00:02Z", "statutory", false));

        file.clocks("?state=OVERDUE").body("items.kind", contains("PROTECTION_VISIT"));
    }

    @Test
    void aVisitRecordedLateFindsItsPlaceBetweenTheOthers() {
        // Given
        file.at("CHILD_PROTECTION", LONG_AGO).visited(TODAY);

        // When
        file.visited(LONG_AGO.plusDays(9));

        // Then
        file.clocks("?state=MET")
                .body(
                        "items.findAll { it.kind == 'PROTECTION_VISIT' }.startedOn",
                        contains(LONG_AGO.plusDays(9).toString(), LONG_AGO.toString()));
    }

    @Test
    void anotherStageStopsTheVisitsOfTheOneBefore() {
        // Given
        file.at("CHILD_PROTECTION", LONG_AGO);

        // When
        file.at("CHILD_IN_NEED", TODAY);

        // Then
        file.clocks("?state=STOPPED")
                .body("items.kind", contains("PROTECTION_VISIT"))
                .body("items[0].stoppedOn", equalTo(TODAY.toString()))
                .body("items[0].daysLate", equalTo(0));
        file.clocks("?state=RUNNING").body("items.kind", contains("CHILD_IN_NEED_VISIT"));
        assertThat(file.told(ClockStopped.TYPE)).isEqualTo(1);
    }

    @Test
    void nothingRunsInAClosedCase() {
        file.at("CHILD_IN_NEED", LONG_AGO).at("CLOSED", TODAY);

        as("senior-leader")
                .get("/v1/cases/" + file.caseId() + "/clocks?state=RUNNING&state=DUE_SOON&state=OVERDUE")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        as("social-worker", file.keyworker())
                .get("/v1/cases/" + file.caseId() + "/clocks?state=LATE")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void partsOfTheListFollowEachOther() {
        // Given three clocks
        file.at("CHILD_PROTECTION", LONG_AGO).visited(LONG_AGO.plusDays(5));

        // When
        var first = file.clocks("?limit=2").body("items", hasSize(2));

        // Then
        String next = first.extract().path("next");
        file.clocks("?limit=2&cursor=" + next)
                .body("items.kind", contains("ASSESSMENT"))
                .body("next", nullValue());
        as("social-worker", file.keyworker())
                .get("/v1/cases/" + file.caseId() + "/clocks?cursor=bm9uZQ")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        file.at("CHILD_PROTECTION", LONG_AGO);
        long few = statements();
        file.visited(LONG_AGO.plusDays(3));
        file.visited(LONG_AGO.plusDays(6));

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    @Test
    void withoutItsClocksAVisitIsNotRecorded() {
        // Given
        file.at("CHILD_PROTECTION", LONG_AGO);
        Council.run("alter table statutory_clock add constraint full_disk check (case_id <> '" + file.caseId()
                + "' or met_on is null or kind <> 'PROTECTION_VISIT') not valid");

        // When
        file.post(
                        "contacts",
                        Map.of(
                                "kind",
                                "VISIT",
                                "occurredAt",
                                TODAY + "T00:00:02Z",
                                "childSeen",
                                true,
                                "seenAlone",
                                true,
                                "statutory",
                                true))
                .statusCode(409);

        // Then
        Council.run("alter table statutory_clock drop constraint full_disk");
        file.get("contacts").body("items", hasSize(0));
    }

    private long statements() {
        return Statements.of(() -> file.clocks(""));
    }
}
