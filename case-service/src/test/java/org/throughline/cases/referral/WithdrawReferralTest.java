package org.throughline.cases.referral;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WithdrawReferralTest {

    private String id;
    private String childId;

    @BeforeEach
    void mashHandedAChildOver() {
        var receipt = receipt(referral(unborn("U-1"))).extract();
        id = receipt.path("referralId");
        childId = receipt.path("children[0].childId");
    }

    @Test
    void aWithdrawnReferralStaysOnRecordWithItsChildren() {
        withdraw("\"0\"").then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("WITHDRAWN"));

        as("pod-manager")
                .get("/v1/referrals/" + id)
                .then()
                .body("withdrawalReason", equalTo("SENT_TWICE"))
                .body("told.withdrawalNote", equalTo("See the other."))
                .body("children", hasSize(1));
        as("senior-leader")
                .get("/v1/children/" + childId + "/timeline")
                .then()
                .body("items.kind", hasItem("REFERRAL_WITHDRAWN"));
    }

    @Test
    void whatIsWithdrawnIsNotDecidedUpdatedOrWithdrawnAgain() {
        withdraw("\"0\"");

        decide("\"1\"").then().statusCode(409).body("code", equalTo("referral-withdrawn"));
        withdraw("\"1\"").then().statusCode(409).body("code", equalTo("referral-withdrawn"));
        as("mash")
                .header("If-Match", "\"1\"")
                .body(Map.of("primaryNeed", "N2"))
                .post("/v1/referrals/" + id + "/updates")
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsDecidedIsNotWithdrawn() {
        decide("\"0\"").then().statusCode(200);

        withdraw("\"1\"").then().statusCode(409).body("code", equalTo("referral-decided"));
    }

    @Test
    void theCodesComeWithTheirLabels() {
        as("mash")
                .get("/v1/referrals/codes")
                .then()
                .statusCode(200)
                .body("source", hasSize(22))
                .body("primaryNeed", hasSize(10))
                .body("source.find { it.code == '3A' }.label", equalTo("Health services: general practitioner"))
                .body("lawfulBasis.code", hasSize(5));
    }

    private Response withdraw(String etag) {
        return as("mash")
                .header("If-Match", etag)
                .body(Map.of("reason", "SENT_TWICE", "note", "See the other."))
                .post("/v1/referrals/" + id + "/withdrawal");
    }

    private Response decide(String etag) {
        return as("pod-manager")
                .header("If-Match", etag)
                .body(Map.of("decision", "NO_FURTHER_ACTION", "rationale", "Looked at."))
                .post("/v1/referrals/" + id + "/decision");
    }
}
