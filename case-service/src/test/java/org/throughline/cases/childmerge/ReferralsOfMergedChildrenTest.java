package org.throughline.cases.childmerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.childmerge.Merges.merged;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.uniqueLaChildId;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReferralsOfMergedChildrenTest {

    private final String name = uniqueName();

    @Test
    void whoIsKnownByAMergedRecordIsTheChildThatItStandsFor() {
        Map<String, Object> ada = child("C-1", "Ada", name, "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());
        UUID goes = handedOver(ada);
        UUID stays = handedOver(child("C-1", "Adelaide", uniqueName(), "2016-02-02"));
        merged(goes, stays);

        receipt(referral(ada))
                .body("children[0].match", equalTo("KNOWN"))
                .body("children[0].childId", equalTo(stays.toString()));
    }

    @Test
    void aReferralThatCameBeforeTheMergeOpensTheOneCase() {
        Map<String, Object> ada = child("C-1", "Ada", name, "2017-03-09");
        var first = receipt(referral(ada)).extract();
        var second = receipt(referral(ada))
                .body("children[0].match", equalTo("POSSIBLE_DUPLICATE"))
                .extract();
        UUID stays = UUID.fromString(first.path("children[0].childId"));
        merged(UUID.fromString(second.path("children[0].childId")), stays);

        String caseId = accept(first.path("referralId")).path("cases[0].caseId");

        accept(second.path("referralId"))
                .then()
                .body("cases[0].outcome", equalTo("ALREADY_OPEN"))
                .body("cases[0].caseId", equalTo(caseId));
    }

    @Test
    void aPossibleDuplicateIsListedWithWhatAgreesUntilAPersonDecides() {
        UUID one = handedOver(child("C-1", "Ada", name, "2017-03-09"));
        UUID other = handedOver(child("C-1", "Ada", name, "2017-09-03"));

        pairsWith(one).body("items[0].matchedOn", contains("DAY_AND_MONTH_OF_BIRTH_SWAPPED", "NAME"));
        as("senior-leader")
                .body(Map.of("otherChildId", other, "words", "Cousins."))
                .post("/v1/children/" + one + "/distinctions")
                .then()
                .statusCode(204);
        as("senior-leader")
                .body(Map.of("otherChildId", other, "words", "Cousins."))
                .post("/v1/children/" + one + "/distinctions")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-possible-duplicate"));

        pairsWith(one).body("items", empty());
        as("senior-leader").get("/v1/children/" + one).then().body("possibleDuplicateIds", empty());
    }

    @Test
    void thePairsAreReadInPartsAtTheSameCost() {
        UUID one = handedOver(child("C-1", "Ada", name, "2017-03-09"));
        handedOver(child("C-1", "Ada", name, "2017-03-09"));
        long cost = Statements.of(() -> pairsWith(one));
        handedOver(child("C-1", "Ada", name, "2017-03-09"));
        handedOver(child("C-1", "Ada", name, "2017-03-09"));

        assertThat(Statements.of(() -> pairsWith(one))).isEqualTo(cost).isLessThanOrEqualTo(2);
        String next =
                pairsWith(one, "&limit=2").body("items", hasSize(2)).extract().path("next");
        pairsWith(one, "&limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
    }

    private static ValidatableResponse pairsWith(UUID one) {
        return pairsWith(one, "");
    }

    private static ValidatableResponse pairsWith(UUID one, String query) {
        return as("senior-leader")
                .get("/v1/children/possible-duplicates?childId=" + one + query)
                .then()
                .statusCode(200);
    }

    private static UUID handedOver(Map<String, Object> child) {
        return UUID.fromString(receipt(referral(child)).extract().path("children[0].childId"));
    }

    private static Response accept(String referralId) {
        return as("pod-manager")
                .header("If-Match", "\"0\"")
                .body("{\"decision\": \"ACCEPT\", \"rationale\": \"Assess.\"}")
                .post("/v1/referrals/" + referralId + "/decision");
    }
}
