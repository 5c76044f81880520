package org.throughline.cases.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.contracts.casework.ChildCeasedToBeLookedAfter;
import org.throughline.contracts.casework.LegalStatusChanged;
import org.throughline.contracts.casework.PlacementBegan;
import org.throughline.contracts.casework.PlacementEnded;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** From becoming looked after to going home. */
@QuarkusTest
@WithRealParts
class TimesInCareTest {

    private static final LocalDate BEGAN = TODAY.minusDays(100);

    private LookedAfterChild child;

    @BeforeEach
    void aCase() {
        child = LookedAfterChild.known();
    }

    @Test
    void theWholeWayHome() {
        // Given
        String time = child.inCare(BEGAN);
        child.moved(BEGAN.plusDays(10), "U4").statusCode(201).body("lasting", equalTo(true));
        child.status(BEGAN.plusDays(20), "C1").statusCode(201);

        // When
        child.ended(time, BEGAN.plusDays(90)).statusCode(200);

        // Then
        child.file()
                .get("times-in-care")
                .body("items", hasSize(1))
                .body("items[0].startedOn", equalTo(BEGAN.toString()))
                .body("items[0].endedOn", equalTo(BEGAN.plusDays(90).toString()))
                .body("items[0].endReason", equalTo("E4A"))
                .body("items[0].legalStatuses.legalStatus", contains("C1", "V2"))
                .body("items[0].placements.kind", contains("U4", "U6"))
                .body(
                        "items[0].placements.endedOn",
                        contains(
                                BEGAN.plusDays(90).toString(),
                                BEGAN.plusDays(10).toString()))
                .body("items[0].placements.changeReason", contains("CARPL", null));
        assertThat(List.of(
                        ChildBecameLookedAfter.TYPE,
                        LegalStatusChanged.TYPE,
                        ChildCeasedToBeLookedAfter.TYPE,
                        CaseStageChanged.TYPE))
                .allSatisfy(type -> assertThat(child.file().told(type)).isEqualTo(1));
        assertThat(child.file().told(PlacementBegan.TYPE)).isEqualTo(2);
        assertThat(child.file().told(PlacementEnded.TYPE)).isEqualTo(2);
        as("social-worker", child.file().keyworker())
                .get("/v1/children/" + child.file().childId() + "/timeline")
                .then()
                .body(
                        "items.kind",
                        hasItems(
                                "BECAME_LOOKED_AFTER", "LEGAL_STATUS", "PLACEMENT_BEGAN", "CEASED_TO_BE_LOOKED_AFTER"));
    }

    @Test
    void theCaseIsAtLookedAfterFromThatDayAndNotBeforeItsStage() {
        // Given
        child.file().at("CHILD_IN_NEED", BEGAN.plusDays(3));

        // When
        child.inCare(BEGAN);

        // Then
        child.file()
                .get("")
                .body("stage", equalTo("LOOKED_AFTER"))
                .body("stageSince", equalTo(BEGAN.plusDays(3).toString()));
    }

    @Test
    void aCaseAtALaterStageStaysThere() {
        child.file().at("LOOKED_AFTER", BEGAN).at("PERMANENCE", BEGAN);
        child.inCare(BEGAN);
        child.file().get("").body("stage", equalTo("PERMANENCE"));
    }

    @Test
    void aChildMayComeBackIntoCare() {
        // Given
        child.ended(child.inCare(BEGAN), BEGAN.plusDays(30)).statusCode(200);

        // When
        child.inCare(BEGAN.plusDays(40));

        // Then
        String next = child.file()
                .get("times-in-care?limit=1")
                .body("items.startedOn", contains(BEGAN.plusDays(40).toString()))
                .body("items[0].endedOn", nullValue())
                .extract()
                .path("next");
        child.file()
                .get("times-in-care?limit=1&cursor=" + next)
                .body("items.startedOn", contains(BEGAN.toString()))
                .body("next", nullValue());
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        String first = child.inCare(BEGAN);
        long few = statements();
        child.moved(BEGAN.plusDays(10), "K2");
        child.ended(first, BEGAN.plusDays(30));
        child.inCare(BEGAN.plusDays(40));

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void withoutItsTimeInCareNothingElseIsEnded() {
        child.file()
                .post(
                        "times-in-care/" + UUID.randomUUID() + "/end",
                        Map.of("endedOn", TODAY.toString(), "reason", "E8"))
                .statusCode(404)
                .body("code", equalTo("time-in-care-not-found"));
    }

    private long statements() {
        return Statements.of(() -> child.file().get("times-in-care"));
    }
}
