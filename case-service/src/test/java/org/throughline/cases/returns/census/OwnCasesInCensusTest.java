package org.throughline.cases.returns.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.returns.Returns.get;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.cases.referral.Mash;
import org.throughline.platformtest.realparts.WithRealParts;

/** What was never imported: referrals of MASH's and what became of them. */
@QuarkusTest
@WithRealParts
class OwnCasesInCensusTest {

    private static final LocalDate TODAY = ClockedCase.TODAY;

    @Test
    void aReferralThatWasDecidedIsInTheCensusWithOrWithoutACase() {
        // Given
        String accepted = decided("ACCEPT");
        String refused = decided("NO_FURTHER_ACTION");

        // When
        String census = census();

        // Then
        assertThat(child(census, accepted))
                .contains("<CINreferralDate>2026-11-20</CINreferralDate><ReferralSource>2A</ReferralSource>"
                        + "<PrimaryNeedCode>N1</PrimaryNeedCode><Assessments><AssessmentActualStartDate>")
                .contains("<ReferralNFA>0</ReferralNFA>");
        assertThat(child(census, refused))
                .contains("<PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>1</ReferralNFA></CINdetails>");
    }

    @Test
    void aCaseTellsItsAssessmentPlansEnquiryAndProtection() {
        // Given
        ClockedCase file = ClockedCase.opened();
        String id = Mash.uniqueLaChildId();
        Council.run("update child set la_child_id = ? where id = ?", id, file.childId());
        LocalDate first = TODAY.minusDays(200);
        String discussion = file.post("strategy-discussions", Map.of("heldOn", first.toString()))
                .statusCode(201)
                .extract()
                .path("discussionId");
        file.post("section-47-enquiries", Map.of("discussionId", discussion, "startedOn", first.toString()))
                .statusCode(201);
        file.post(
                        "child-protection-conferences",
                        Map.of(
                                "kind",
                                "INITIAL",
                                "heldOn",
                                first.plusDays(14).toString(),
                                "outcome",
                                "PLAN_BEGINS",
                                "category",
                                "NEG"))
                .statusCode(201);
        file.post(
                        "child-protection-conferences",
                        Map.of(
                                "kind",
                                "REVIEW",
                                "heldOn",
                                first.plusDays(90).toString(),
                                "outcome",
                                "PLAN_CONTINUES",
                                "category",
                                "EMO"))
                .statusCode(201);

        // When
        String told = child(census(), id);

        // Then
        assertThat(told)
                .contains("<DateOfInitialCPC>" + first.plusDays(14) + "</DateOfInitialCPC><Assessments>")
                .contains("<Section47><S47ActualStartDate>" + first + "</S47ActualStartDate><DateOfInitialCPC>"
                        + first.plusDays(14) + "</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>")
                .contains("<ChildProtectionPlans><CPPstartDate>" + first.plusDays(14) + "</CPPstartDate>"
                        + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                        + "<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>"
                        + "<NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>" + first.plusDays(90)
                        + "</CPPreviewDate></Reviews></ChildProtectionPlans>")
                .contains("<ReferralSource>10</ReferralSource>");
    }

    private static String decided(String decision) {
        String id = Mash.uniqueLaChildId();
        Map<String, Object> child = Mash.child("a", Mash.uniqueName(), Mash.uniqueName(), "2016-05-04");
        child.put("laChildId", id);
        String referral = Mash.receipt(Mash.referral(child)).extract().path("referralId");
        as("pod-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", decision, "rationale", "As it was argued."))
                .post("/v1/referrals/" + referral + "/decision")
                .then()
                .statusCode(200);
        return id;
    }

    private static String census() {
        return get("cin-census/2027?acceptFindings=true")
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String child(String census, String laChildId) {
        int start = census.indexOf("<LAchildID>" + laChildId + "<");
        return census.substring(start, census.indexOf("</Child>", start));
    }
}
