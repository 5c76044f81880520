package org.throughline.cases.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ChildContinuityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final UUID pod = Council.pod();
    private final UUID ada = Council.socialWorker(pod);
    private final UUID ben = Council.socialWorker(pod);
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseOpenSinceJanuary() {
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, ada);
    }

    @Test
    void everyFigureOfASteadyRelationshipIsAsTheFormulasSay() {
        // Given
        Histories.met(caseId, LocalDate.of(2026, 2, 1), ada);
        Histories.met(caseId, LocalDate.of(2026, 2, 15), ada);
        Histories.met(caseId, LocalDate.of(2026, 3, 1), ben);
        Histories.keyworker(caseId, ben, LocalDate.of(2026, 3, 2), "LEFTRL");
        Histories.met(caseId, LocalDate.of(2026, 3, 3), ben, ada);

        // When
        ValidatableResponse answer = read("asOf=" + DAY).statusCode(200);

        // Then
        answer.body("asOf", equalTo("2026-03-31"))
                .body("window.from", equalTo("2025-04-01"))
                .body("window.to", equalTo("2026-04-01"))
                .body("changes.reason", contains("LEFTRL"))
                .body("changes[0].fromWorkerId", equalTo(ada.toString()))
                .body("changes[0].byTransfer", equalTo(false));
        figure(answer, "KEYWORKERS_EVER", 2f, 2, 1);
        figure(answer, "KEYWORKERS_COLLECTION_YEAR", 2f, 2, 1);
        figure(answer, "CHANGES_12_MONTHS", 1f, 1, 1);
        figure(answer, "TRANSFER_SHARE", 0f, 0, 1);
        figure(answer, "DAYS_WITH_KEYWORKER", 30f, 30, 1);
        // 5 January to 1 March are 56 days, of 86 to 31 March
        figure(answer, "UPC_TIME", 0.651163f, 56, 86);
        figure(answer, "UPC", 0.5f, 2, 4);
        figure(answer, "COC", 0.333333f, 4, 12);
        figure(answer, "SECON", 0.666667f, 2, 3);
        figure(answer, "KEYWORKER_CONTACT_SHARE", 0.75f, 3, 4);
        figure(answer, "POD_CONTACT_SHARE", 1f, 4, 4);
    }

    @Test
    void whatIsUndefinedIsNullAndSaysWhy() {
        ValidatableResponse answer = read("asOf=" + DAY).statusCode(200);

        answer.body(of("UPC") + "value", equalTo(null))
                .body(of("UPC") + "undefined", equalTo("NO_CONTACTS"))
                .body(of("TRANSFER_SHARE") + "undefined", equalTo("NO_CHANGES"))
                .body(of("KEYWORKERS_COLLECTION_YEAR") + "band", equalTo("1"))
                .body(of("KEYWORKERS_COLLECTION_YEAR") + "undefined", equalTo(null));
    }

    @Test
    void aChangeThatCameWithATransferIsSaidSoAndTheEarlierPodStaysThePodOfItsDays() {
        // Given
        UUID other = Council.pod();
        UUID cem = Council.socialWorker(other);
        Histories.met(caseId, LocalDate.of(2026, 2, 1), ben);
        Histories.moved(caseId, pod, other, cem, LocalDate.of(2026, 3, 1));
        Histories.met(caseId, LocalDate.of(2026, 3, 5), ben);

        // When
        ValidatableResponse answer = read("asOf=" + DAY).statusCode(200);

        // Then
        answer.body("changes.byTransfer", contains(true));
        figure(answer, "TRANSFER_SHARE", 1f, 1, 1);
        figure(answer, "POD_CONTACT_SHARE", 0.5f, 1, 2);
    }

    @Test
    void coverIsCountedApartAndLowersNothing() {
        Histories.met(caseId, LocalDate.of(2026, 2, 1), ada);
        Histories.covered(caseId, ben, LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20));
        Histories.met(caseId, LocalDate.of(2026, 2, 11), ben);

        ValidatableResponse answer = read("asOf=" + DAY).statusCode(200);

        answer.body("contactsUnderCover", equalTo(1)).body("changes", hasSize(0));
        figure(answer, "UPC", 1f, 1, 1);
    }

    @Test
    void anEarlierDayIsAnsweredFromTheFactsUpToIt() {
        Histories.keyworker(caseId, ben, LocalDate.of(2026, 3, 2), "LEFTRL");

        figure(read("asOf=2026-03-01").statusCode(200), "KEYWORKERS_EVER", 1f, 1, 1);
    }

    @Test
    void theWindowIsOneOfFourAndTheWholeTimeHasNoFirstDay() {
        read("asOf=2026-03-31&window=EVER").statusCode(200).body("window.from", equalTo(null));
        read("asOf=2026-03-31&window=COLLECTION_YEAR").statusCode(200).body("window.from", equalTo("2025-04-01"));
        read("window=SOMETIMES").statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        for (String day : new String[] {LocalDate.now().plusDays(2).toString(), "1899-12-31", "-99999-01-01"}) {
            read("asOf=" + day)
                    .statusCode(422)
                    .body("code", equalTo("as-of-outside-record"))
                    .body("errors[0].pointer", equalTo("asOf"));
        }
    }

    @Test
    void theKeyworkerSeesIt() {
        as("social-worker", ada).get("/v1/continuity/children/" + child).then().statusCode(200);
    }

    @Test
    void whoMayNotSeeTheChildIsToldThatThereIsNone() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .get("/v1/continuity/children/" + child)
                .then()
                .statusCode(404)
                .body("code", equalTo("child-not-found"));
    }

    @Test
    void aLongStoryCostsNoMoreStatements() {
        long few = Statements.of(() -> read("asOf=" + DAY).statusCode(200));
        for (int day = 1; day <= 40; day++) {
            Histories.met(caseId, LocalDate.of(2026, 1, 10).plusDays(day), ada);
        }
        Histories.keyworker(caseId, ben, LocalDate.of(2026, 3, 2), "LEFTRL");

        assertThat(Statements.of(() -> read("asOf=" + DAY).statusCode(200)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    private ValidatableResponse read(String query) {
        return as("senior-leader")
                .get("/v1/continuity/children/" + child + "?" + query)
                .then();
    }

    private static String of(String measure) {
        return "figures.find { it.measure == '" + measure + "' }.";
    }

    private static void figure(ValidatableResponse answer, String measure, float value, int counted, int outOf) {
        float said = answer.extract().<Number>path(of(measure) + "value").floatValue();
        assertThat(said).as(measure).isEqualTo(value);
        answer.body(of(measure) + "counted", equalTo(counted)).body(of(measure) + "outOf", equalTo(outOf));
    }
}
