package org.throughline.cases.returns.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.throughline.cases.returns.Returns.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** Children in need of the nineties, whom no other test knows. */
@QuarkusTest
@WithRealParts
class CensusExportTest {

    private static final String FIRST = "<Child><ChildIdentifiers><LAchildID>RC1</LAchildID><UPN>A123456789013</UPN>"
            + "<FormerUPN>X98765432123B</FormerUPN><UPNunknown>UN3</UPNunknown>"
            + "<PersonBirthDate>1985-03-27</PersonBirthDate><Sex>F</Sex><PersonDeathDate>1996-01-01</PersonDeathDate>"
            + "</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities>"
            + "<Disability>HAND</Disability><Disability>HEAR</Disability></Disabilities></ChildCharacteristics>"
            + "<CINdetails><CINreferralDate>1994-10-06</CINreferralDate><ReferralSource>1A</ReferralSource>"
            + "<PrimaryNeedCode>N4</PrimaryNeedCode><CINclosureDate>1996-02-27</CINclosureDate>"
            + "<ReasonForClosure>RC2</ReasonForClosure><DateOfInitialCPC>1994-12-06</DateOfInitialCPC><Assessments>"
            + "<AssessmentActualStartDate>1994-10-08</AssessmentActualStartDate>"
            + "<AssessmentAuthorisationDate>1994-11-19</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>"
            + "<AssessmentFactors>1C</AssessmentFactors><AssessmentFactors>6B</AssessmentFactors>"
            + "</FactorsIdentifiedAtAssessment></Assessments><Section47><S47ActualStartDate>1994-11-02</S47ActualStartDate>"
            + "<ICPCnotRequired>0</ICPCnotRequired></Section47><ReferralNFA>0</ReferralNFA><ChildProtectionPlans>"
            + "<CPPstartDate>1994-12-06</CPPstartDate><CPPendDate>1995-03-14</CPPendDate>"
            + "<InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
            + "<NumberOfPreviousCPP>2</NumberOfPreviousCPP><Reviews><CPPreviewDate>1995-02-15</CPPreviewDate></Reviews>"
            + "</ChildProtectionPlans></CINdetails></Child>";
    private static final String SECOND = "<Child><ChildIdentifiers><LAchildID>RC2</LAchildID>"
            + "<PersonBirthDate>1989-09-25</PersonBirthDate><GenderCurrent>1</GenderCurrent></ChildIdentifiers>"
            + "<ChildCharacteristics/><CINdetails><CINreferralDate>1995-06-24</CINreferralDate>"
            + "<ReferralSource>10</ReferralSource><ReferralNFA>true</ReferralNFA></CINdetails></Child>";

    @BeforeEach
    void aCensus() {
        Files903.imported(census(FIRST + SECOND));
    }

    @Test
    void aChildComesOutAsTheChildCameIn() {
        get("cin-census/1996")
                .statusCode(200)
                .contentType(equalTo("application/xml;charset=UTF-8"))
                .body(containsString(FIRST))
                .body(containsString("<Year>1996</Year><ReferenceDate>1996-03-31</ReferenceDate>"))
                .body(containsString(
                        "<Sex>M</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>NOBT</Ethnicity>"))
                .body(containsString("<ReferralNFA>1</ReferralNFA>"));
    }

    @Test
    void aClosureAfterTheLastOfMarchIsNotToldYet() {
        get("cin-census/1995")
                .statusCode(200)
                .body(containsString("<PrimaryNeedCode>N4</PrimaryNeedCode><DateOfInitialCPC>"))
                .body(not(containsString("RC2")));
    }

    @Test
    void whatCameOutChangesNothingWhereItGoesInAgain() {
        String out = get("cin-census/1996").extract().asString();

        assertThat(Files903.imported(out).view().getString("sentence")).startsWith("nothing changed");
    }

    @Test
    void whatDoesNotFitIsNamedAndLeftOutOnlyWhereThatIsAccepted() {
        // Given
        Files903.imported(census(SECOND.replace("RC2", "RC3")
                .replace("1995-06-24", "1997-06-24")
                .replace(
                        "<ReferralNFA>",
                        "<CINPlanDates><CINPlanStartDate>soon</CINPlanStartDate></CINPlanDates><ReferralNFA>")));

        // Then
        get("cin-census/1998").statusCode(409).body("code", equalTo("return-has-findings"));
        get("cin-census/1998/findings")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].leftOut", equalTo(false))
                .body("items[0].findings[0].code", equalTo("NOT_A_CENSUS_VALUE"))
                .body("items[0].findings[0].element", equalTo("CINdetails/CINPlanDates/CINPlanStartDate"));
        get("cin-census/1998?acceptFindings=true")
                .statusCode(200)
                .body(containsString("RC3"))
                .body(not(containsString("CINPlanDates")));
    }

    @Test
    void aYearWithoutChildrenHasNoCensus() {
        get("cin-census/1991?acceptFindings=true").statusCode(409).body("code", equalTo("return-empty"));
    }

    @Test
    void findingsCostAsManyStatementsHoweverManyChildrenThereAre() {
        long none = Statements.of(() -> get("cin-census/1995/findings").statusCode(200));
        long some = Statements.of(() -> get("cin-census/1996/findings").statusCode(200));

        assertThat(some).isEqualTo(none).isLessThanOrEqualTo(4);
    }

    private static String census(String children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children>\n"
                + children + "</Children></Message>";
    }
}
