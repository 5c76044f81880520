package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CensusImportTest {

    @Inject
    EntityManager database;

    @Test
    void anOpenReferralIsACaseAtTheStageOfItsPlans() {
        // When
        Files903.Ended ended = Files903.imported(census(
                child("CN1", "<PersonBirthDate>2015-01-01</PersonBirthDate><Sex>F</Sex>")
                        + details(
                                "2023-01-10",
                                "<ReferralNFA>false</ReferralNFA><ChildProtectionPlans>"
                                        + "<CPPstartDate>2023-02-01</CPPstartDate></ChildProtectionPlans>")
                        + "</Child>",
                child("CN2", "<ExpectedPersonBirthDate>2027-01-01</ExpectedPersonBirthDate>")
                        + details("2023-01-10", "<ReferralNFA>1</ReferralNFA>") + "</Child>"));

        // Then
        assertThat(ended.rows("Created")).isEqualTo(4);
        assertThat(stages("CN1")).containsExactly("CHILD_PROTECTION");
        assertThat(stages("CN2")).as("no further action").isEmpty();
    }

    @Test
    void aNewerCensusClosesTheCaseAndTheSameAgainChangesNothing() {
        // Given
        String child = child("CN3", "<PersonBirthDate>2015-01-01</PersonBirthDate>");
        Files903.imported(census(child + details("2023-01-10", "") + "</Child>"));

        // When
        String newer = census(child
                + details(
                        "2023-01-10",
                        "<CINclosureDate>2023-05-01</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>")
                + "</Child>");
        Files903.Ended ended = Files903.imported(newer);

        // Then
        assertThat(ended.rows("Updated")).isEqualTo(1);
        assertThat(stages("CN3")).containsExactly("CLOSED");
        assertThat(Files903.imported(newer).view().getString("sentence")).startsWith("nothing changed");
    }

    @Test
    void whatCannotBeIsRefused() {
        // When
        Files903.Ended ended = Files903.imported(census(
                child("CN4", "<PersonBirthDate>2015-01-01</PersonBirthDate>")
                        + details("2023-01-10", "")
                        + details("2023-03-10", "")
                        + details("2022-03-10", "<CINclosureDate>2022-03-01</CINclosureDate>")
                        + "</Child>",
                child("CN_5", "<PersonBirthDate>2015-01-01</PersonBirthDate>") + details("2023-01-10", "") + "</Child>",
                child("CN6", "<Sex>M</Sex>") + "</Child>"));

        // Then
        assertThat(ended.codes())
                .containsExactlyInAnyOrder(
                        "overlaps-another-referral",
                        "closed-before-referral",
                        "invalid-child-id",
                        "child-refused",
                        "required");
    }

    private static String census(String... children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children>\n"
                + String.join("\n", children) + "</Children></Message>";
    }

    private static String child(String id, String identifiers) {
        return "<Child><ChildIdentifiers><LAchildID>" + id + "</LAchildID>" + identifiers + "</ChildIdentifiers>\n";
    }

    private static String details(String referred, String rest) {
        return "<CINdetails><CINreferralDate>" + referred + "</CINreferralDate><ReferralSource>1A</ReferralSource>"
                + "<PrimaryNeedCode>N1</PrimaryNeedCode>" + rest + "</CINdetails>\n";
    }

    @SuppressWarnings("unchecked")
    private List<String> stages(String laChildId) {
        return database.createNativeQuery("select stage from case_file join child on child.id = child_id "
                        + "where la_child_id = :id order by opened_on")
                .setParameter("id", laChildId)
                .getResultList();
    }
}
