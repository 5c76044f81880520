package org.throughline.cases.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.contracts.casework.LookedAfterReviewHeld;
import org.throughline.platform.paging.Cursor;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReviewsTest {

    private static final LocalDate BEGAN = TODAY.minusDays(150);

    private LookedAfterChild child;

    @BeforeEach
    void aChildInCare() {
        child = LookedAfterChild.known();
        child.inCare(BEGAN);
    }

    @Test
    void aReviewNamesWhoChairedIt() {
        // Given
        UUID officer = Council.worker();

        // When
        child.file()
                .post(
                        "looked-after-reviews",
                        Map.of("heldOn", BEGAN.plusDays(20).toString(), "participation", "PN2", "chairedBy", officer))
                .statusCode(201)
                .body("chairedBy", equalTo(officer.toString()))
                .body("imported", equalTo(false));

        // Then
        assertThat(child.file().told(LookedAfterReviewHeld.TYPE)).isEqualTo(1);
    }

    @Test
    void reviewsOfFilesAndThoseRecordedHereAreOneList() {
        // Given
        Council.run(
                "insert into looked_after_review (child_id, reviewed_on, code) values (?, ?, 'PN3')",
                child.file().childId(),
                BEGAN.plusDays(20));
        child.reviewed(BEGAN.plusDays(100), "PN1").statusCode(201);

        // When, then
        String next = child.file()
                .get("looked-after-reviews?limit=1")
                .body("items.heldOn", contains(BEGAN.plusDays(100).toString()))
                .extract()
                .path("next");
        child.file()
                .get("looked-after-reviews?limit=1&cursor=" + next)
                .body("items.participation", contains("PN3"))
                .body("items.imported", contains(true))
                .body("next", nullValue());
    }

    @Test
    void aReviewOfADayIsRecordedOnce() {
        child.reviewed(BEGAN.plusDays(20), "PN1").statusCode(201);
        child.reviewed(BEGAN.plusDays(20), "PN2").statusCode(409).body("code", equalTo("looked-after-review-recorded"));
    }

    @Test
    void whatAFileToldOfIsNotRecordedAgain() {
        Council.run(
                "insert into looked_after_review (child_id, reviewed_on, code) values (?, ?, 'PN3')",
                child.file().childId(),
                BEGAN.plusDays(20));
        child.reviewed(BEGAN.plusDays(20), "PN3").statusCode(409).body("code", equalTo("looked-after-review-recorded"));
    }

    @Test
    void aChildWhoIsFourTakesPart() {
        Council.run(
                "update child set date_of_birth = ? where id = ?",
                BEGAN.minusYears(4),
                child.file().childId());
        child.reviewed(BEGAN.plusDays(20), "PN0")
                .statusCode(422)
                .body("code", equalTo("participation-of-age"))
                .body("errors.pointer", contains("/participation"));
    }

    @Test
    void whoChairedItIsAWorker() {
        child.file()
                .post(
                        "looked-after-reviews",
                        Map.of("heldOn", TODAY.toString(), "participation", "PN2", "chairedBy", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknown-worker"));
    }

    @Test
    void aCursorOfAnotherYearThanTheCalendarHasIsRefused() {
        String farAway = Cursor.after("-999999999-01-01", UUID.randomUUID());
        as("social-worker", child.file().keyworker())
                .get("/v1/cases/" + child.file().caseId() + "/looked-after-reviews?cursor=" + farAway)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aListCostsAsManyStatementsHoweverLongItIs() {
        long few = statements();
        child.reviewed(BEGAN.plusDays(20), "PN1");
        child.reviewed(BEGAN.plusDays(100), "PN1");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private long statements() {
        return Statements.of(() -> child.file().get("looked-after-reviews"));
    }
}
