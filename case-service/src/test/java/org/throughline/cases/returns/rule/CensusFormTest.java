package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.returns.rule.CensusElement.holding;
import static org.throughline.cases.returns.rule.CensusElement.of;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values come from the census' schema of 2025 to 2026. */
class CensusFormTest {

    @Test
    void aChildThatFitsComesOutInTheFormsOrder() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(holding(
                "Child",
                details(of("ReferralNFA", "false")),
                holding("ChildCharacteristics", of("Ethnicity", "WBRI")),
                holding(
                        "ChildIdentifiers",
                        of("Sex", "F"),
                        of("LAchildID", "A1"),
                        of("PersonBirthDate", "2015-03-27"))));

        // Then
        assertThat(fitted.findings()).isEmpty();
        assertThat(names(fitted.child())).containsExactly("ChildIdentifiers", "ChildCharacteristics", "CINdetails");
        assertThat(names(fitted.child().blocks().get(0))).containsExactly("LAchildID", "PersonBirthDate", "Sex");
        assertThat(names(fitted.child().blocks().get(2)))
                .containsExactly("CINreferralDate", "ReferralSource", "ReferralNFA");
        assertThat(fitted.child().blocks().get(2).textOf("ReferralNFA"))
                .as("the census writes 0 and 1")
                .isEqualTo("0");
    }

    @Test
    void whatAnOptionalBlockLacksLeavesThatBlockOut() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(child(details(
                of("ReferralNFA", "0"),
                holding("CINPlanDates", of("CINPlanStartDate", "2023-01-24")),
                holding("CINPlanDates", of("CINPlanEndDate", "2023-01-24")),
                holding("Section47", of("S47ActualStartDate", "2023-02-30"), of("ICPCnotRequired", "true")))));

        // Then
        assertThat(said(fitted))
                .containsExactly(
                        "MISSING CINdetails/CINPlanDates/CINPlanStartDate",
                        "NOT_A_CENSUS_VALUE CINdetails/Section47/S47ActualStartDate");
        assertThat(names(fitted.child().all("CINdetails").get(0)))
                .containsExactly("CINreferralDate", "ReferralSource", "CINPlanDates", "ReferralNFA");
    }

    @Test
    void emptyListsAreLeftOut() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(child(details(
                of("ReferralNFA", "1"),
                holding(
                        "Assessments",
                        of("AssessmentActualStartDate", "2023-12-25"),
                        holding("FactorsIdentifiedAtAssessment")))));

        // Then
        assertThat(said(fitted))
                .containsExactly("MISSING CINdetails/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors");
        assertThat(names(fitted.child()
                        .all("CINdetails")
                        .get(0)
                        .all("Assessments")
                        .get(0)))
                .containsExactly("AssessmentActualStartDate");
    }

    @Test
    void aReferralThatLacksWhatTheFormRequiresIsLeftOutAndTheOtherStays() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(
                child(details(of("ReferralNFA", "0")), holding("CINdetails", of("CINreferralDate", "2023-01-10"))));

        // Then
        assertThat(said(fitted)).containsExactly("MISSING CINdetails/ReferralSource", "MISSING CINdetails/ReferralNFA");
        assertThat(fitted.child().all("CINdetails")).hasSize(1);
    }

    @Test
    void aChildWithoutAReferralThatFitsIsNotInTheCensus() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(child(holding("CINdetails", of("CINreferralDate", "soon"))));

        // Then
        assertThat(fitted.child()).isNull();
        assertThat(said(fitted)).contains("NOT_A_CENSUS_VALUE CINdetails/CINreferralDate");
    }

    @Test
    void whatTheFormDoesNotKnowOrTakesOnceIsSaid() {
        // When
        CensusForm.Fitted fitted = CensusForm.fit(child(details(
                of("ReferralNFA", "0"),
                of("Shoe", "38"),
                of("DateOfInitialCPC", "2023-02-01"),
                of("DateOfInitialCPC", "2023-03-01"),
                holding("PrimaryNeedCode", of("N1", "N1")))));

        // Then
        assertThat(said(fitted))
                .containsExactly(
                        "NOT_A_CENSUS_VALUE CINdetails/PrimaryNeedCode",
                        "MORE_THAN_ONE CINdetails/DateOfInitialCPC",
                        "NOT_IN_THE_CENSUS CINdetails/Shoe");
        assertThat(fitted.child().all("CINdetails").get(0).all("DateOfInitialCPC"))
                .extracting(CensusElement::text)
                .containsExactly("2023-02-01");
    }

    private static CensusElement child(CensusElement... details) {
        var blocks = new ArrayList<CensusElement>();
        blocks.add(holding("ChildIdentifiers", of("LAchildID", "A1"), of("Sex", "U")));
        blocks.add(holding("ChildCharacteristics", of("Ethnicity", "NOBT")));
        blocks.addAll(List.of(details));
        return holding("Child", blocks);
    }

    private static CensusElement details(CensusElement... more) {
        var blocks =
                new ArrayList<CensusElement>(List.of(of("CINreferralDate", "2023-01-10"), of("ReferralSource", "1A")));
        blocks.addAll(List.of(more));
        return holding("CINdetails", blocks);
    }

    private static List<String> names(CensusElement element) {
        return element.blocks().stream().map(CensusElement::name).toList();
    }

    private static List<String> said(CensusForm.Fitted fitted) {
        return fitted.findings().stream()
                .map(finding -> finding.code() + " " + finding.element())
                .toList();
    }
}
