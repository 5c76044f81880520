package org.throughline.cases.returns.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.cases.returns.Returns.get;
import static org.throughline.cases.returns.dfe.Submissions.made;
import static org.throughline.cases.returns.dfe.Submissions.page;
import static org.throughline.cases.returns.dfe.Submissions.pages;
import static org.throughline.cases.returns.dfe.Submissions.receipt;
import static org.throughline.cases.returns.dfe.Submissions.taken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SubmissionTest {

    @BeforeEach
    void moreChildrenThanAPageHolds() {
        Files903.imported(census(
                IntStream.range(0, 130).mapToObj(i -> child("RD" + i, "")).collect(Collectors.joining("\n"))));
    }

    @Test
    void aDeltaTellsOnlyWhatHasChangedSinceTheDepartmentTookIt() {
        // Given
        ValidatableResponse full = made("FULL");
        assertThat((int) full.extract().path("children")).isGreaterThanOrEqualTo(130);
        assertThat((int) full.extract().path("pages")).isGreaterThanOrEqualTo(2);
        taken(full);
        assertThat(pages(made("DELTA"))).as("nothing has changed").isEmpty();

        // When
        Files903.imported(census(child("RD7", "<CINclosureDate>2024-05-01</CINclosureDate>")));

        // Then
        List<String> told = pages(made("DELTA"));
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("\"la_child_id\":\"RD7\"").contains("\"closure_date\":\"2024-05-01\"");
    }

    @Test
    void aChangeThatWasNotTakenIsToldAgain() {
        // Given
        taken(made("FULL"));
        Files903.imported(census(child("RD8", "<CINclosureDate>2024-05-02</CINclosureDate>")));

        // When
        List<String> first = pages(made("DELTA"));
        List<String> again = pages(made("DELTA"));

        // Then
        assertThat(again).isEqualTo(first).hasSize(1);
    }

    @Test
    void aChildWhomTheRecordNoLongerNamesIsToBeRemovedThere() {
        // Given
        taken(made("FULL"));
        Council.run("update child set la_child_id = 'RDnew' where la_child_id = 'RD9'");

        // When
        ValidatableResponse delta = made("DELTA");

        // Then
        delta.body("purges", equalTo(1)).body("children", equalTo(1));
        assertThat(pages(delta).get(0))
                .contains("{\"la_child_id\":\"RD9\",\"purge\":true}")
                .contains("\"la_child_id\":\"RDnew\"");
        taken(delta);
        made("DELTA").body("purges", equalTo(0)).body("state", equalTo("DONE"));
        Council.run("update child set la_child_id = 'RD9' where la_child_id = 'RDnew'");
    }

    @Test
    void aPageIsTheSameUntilItIsReceiptedAndThenNotKept() {
        // Given
        String id = made("FULL").extract().path("submissionId");
        UUID receipt = UUID.randomUUID();
        String sent = page(id, 1).statusCode(200).extract().asString();
        assertThat(page(id, 1).extract().asString()).isEqualTo(sent);

        // When
        receipt(id, 1, receipt)
                .statusCode(200)
                .body("pagesReceipted", equalTo(1))
                .body("state", equalTo("OPEN"));

        // Then
        receipt(id, 1, receipt).statusCode(200);
        receipt(id, 1, UUID.randomUUID()).statusCode(409).body("code", equalTo("page-receipted"));
        receipt(id, 2, receipt).statusCode(409).body("code", equalTo("receipt-used"));
        page(id, 1).statusCode(409).body("code", equalTo("page-receipted"));
    }

    @Test
    void oneThatIsOpenGivesWay() {
        // Given
        String first = made("FULL").extract().path("submissionId");

        // When
        made("FULL");

        // Then
        get("dfe-submissions/" + first).statusCode(200).body("state", equalTo("SUPERSEDED"));
        page(first, 1).statusCode(409).body("code", equalTo("submission-superseded"));
        receipt(first, 1, UUID.randomUUID()).statusCode(409).body("code", equalTo("submission-superseded"));
        get("dfe-submissions?limit=1").statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String id = made("FULL").extract().path("submissionId");

        page(id, 4711).statusCode(404).body("code", equalTo("dfe-submission-page-not-found"));
        receipt(id, 4711, UUID.randomUUID()).statusCode(404);
        get("dfe-submissions/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("dfe-submission-not-found"));
    }

    private static String census(String children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children>\n"
                + children + "</Children></Message>";
    }

    private static String child(String id, String closure) {
        return "<Child><ChildIdentifiers><LAchildID>" + id + "</LAchildID><PersonBirthDate>2015-03-27</PersonBirthDate>"
                + "<Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity>"
                + "</ChildCharacteristics><CINdetails><CINreferralDate>2024-01-06</CINreferralDate>"
                + "<ReferralSource>1A</ReferralSource>" + closure + "<ReferralNFA>0</ReferralNFA></CINdetails></Child>";
    }
}
