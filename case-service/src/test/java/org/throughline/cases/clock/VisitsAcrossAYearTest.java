package org.throughline.cases.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.care.LookedAfterChild;
import org.throughline.platform.time.WorkingDays;
import org.throughline.platformtest.realparts.WithRealParts;

/** SI 2010/959 reg. 28(2) and 33 over HTTP: from the first placement into the second year of one that lasts. */
@QuarkusTest
@WithRealParts
class VisitsAcrossAYearTest {

    private static final LocalDate BEGAN = TODAY.minusDays(500);
    private static final LocalDate LONG_TERM = TODAY.minusDays(450);
    private static final LocalDate A_YEAR_ON = LONG_TERM.plusYears(1);

    private ClockedCase file;
    private LookedAfterChild child;

    @BeforeEach
    void aChildInLongTermFosterCare() {
        file = ClockedCase.opened();
        Council.run("update case_file set opened_on = ?, stage_since = ? where id = ?", BEGAN, BEGAN, file.caseId());
        Council.run(
                "update case_stage set started_on = ?, recorded_at = ? where case_id = ?", BEGAN, BEGAN, file.caseId());
        child = new LookedAfterChild(file);
        child.inCare(BEGAN);
        file.visited(BEGAN.plusDays(6));
        child.moved(LONG_TERM, "U4").statusCode(201);
        file.visited(LONG_TERM.plusDays(7));
    }

    @Test
    void eachPlacementHasItsFirstVisitAfterAWeekAndThenEverySixWeeks() {
        file.clocks("?limit=200")
                .body(
                        visits() + ".findAll { it.step == 'FIRST' }.dueOn",
                        contains(
                                LONG_TERM.plusWeeks(1).toString(),
                                BEGAN.plusWeeks(1).toString()))
                .body(
                        visits() + ".findAll { it.step == 'FIRST' }.metOn",
                        contains(
                                LONG_TERM.plusDays(7).toString(),
                                BEGAN.plusDays(6).toString()))
                .body(
                        visits() + ".findAll { it.step == 'LATER' }.dueOn",
                        contains(
                                LONG_TERM.plusDays(7).plusWeeks(6).toString(),
                                BEGAN.plusDays(6).plusWeeks(6).toString()))
                .body(visits() + ".findAll { it.step == 'LATER' }.stoppedOn", hasItems(LONG_TERM.toString()));
    }

    @Test
    void afterAYearInALastingPlacementAVisitIsDueThreeMonthsLater() {
        // Given
        file.visited(A_YEAR_ON.minusDays(1));
        due(A_YEAR_ON.minusDays(1).plusWeeks(6));

        // When
        file.visited(A_YEAR_ON);

        // Then
        due(A_YEAR_ON.plusMonths(3));
    }

    @Test
    void aMoveBeginsAnewWithAWeek() {
        // Given
        file.visited(A_YEAR_ON);

        // When
        child.moved(TODAY, "K2").statusCode(201);

        // Then
        due(TODAY.plusWeeks(1));
    }

    @Test
    void withAParentTheOrderDecidesHowOften() {
        // Given at home under an interim order, then under a care order
        LocalDate home = TODAY.minusDays(60);
        child.status(home.minusDays(30), "C1").statusCode(201);
        child.moved(home, "P1").statusCode(201);
        due(home.plusWeeks(1));
        file.visited(home.plusDays(5));
        due(home.plusDays(5).plusWeeks(1));
        child.reviewed(home.plusDays(8), "PN1").statusCode(201);
        file.visited(home.plusDays(9));
        due(home.plusDays(9).plusWeeks(4));

        // When
        child.status(home.plusDays(20), "C2").statusCode(201);

        // Then
        due(home.plusDays(20).plusWeeks(1));
        file.visited(home.plusDays(25));
        due(home.plusDays(25).plusWeeks(6));
    }

    @Test
    void afterCareNoVisitIsDueThoughTheStageStays() {
        // Given
        String time = file.get("times-in-care").extract().path("items[0].timeInCareId");

        // When
        child.ended(time, TODAY).statusCode(200);

        // Then
        file.get("visit-schedule").body("stage", equalTo("LOOKED_AFTER")).body("nextDueOn", nullValue());
    }

    @Test
    void reviewsFollowAfterTwentyWorkingDaysThreeMonthsAndSixMonths() {
        // Given
        LocalDate first = new WorkingDays().plus(BEGAN, 20);
        LocalDate second = first.plusMonths(3);

        // When
        child.reviewed(first, "PN1").statusCode(201);
        child.reviewed(second, "PN1").statusCode(201);

        // Then
        file.clocks("?limit=200")
                .body(
                        "items.findAll { it.kind == 'LOOKED_AFTER_REVIEW' }.dueOn",
                        contains(second.plusMonths(6).toString(), second.toString(), first.toString()))
                .body(
                        "items.findAll { it.kind == 'PERMANENCE_PLAN' }.dueOn",
                        contains(BEGAN.plusMonths(4).toString()));
    }

    @Test
    void whatIsRecordedHereGoesBeforeWhatAFileToldOfTheSameDays() {
        // Given
        Council.run(
                "insert into care_period (child_id, started_on, case_id, opened_case) values (?, ?, ?, false)",
                file.childId(),
                BEGAN,
                file.caseId());
        Council.run(
                "insert into looked_after_episode (child_id, started_on, new_episode_reason, placement)"
                        + " values (?, ?, 'S', 'U6')",
                file.childId(),
                BEGAN.minusDays(3));

        // When
        file.visited(A_YEAR_ON);

        // Then
        file.get("visit-schedule")
                .body("visits.startedOn", contains(A_YEAR_ON.toString()))
                .body("nextDueOn", equalTo(A_YEAR_ON.plusMonths(3).toString()));
        String time = file.get("times-in-care").extract().path("items[0].timeInCareId");
        child.ended(time, TODAY).statusCode(200);
        file.clocks("?state=RUNNING&state=OVERDUE&state=DUE_SOON&limit=200").body("items", hasSize(0));
    }

    private void due(LocalDate day) {
        file.get("visit-schedule")
                .body("nextDueOn", equalTo(day.toString()))
                .body("visits.kind", contains("LOOKED_AFTER_VISIT"));
    }

    private static String visits() {
        return "items.findAll { it.kind == 'LOOKED_AFTER_VISIT' }";
    }
}
