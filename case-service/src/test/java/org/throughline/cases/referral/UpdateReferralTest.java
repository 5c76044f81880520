package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.send;
import static org.throughline.cases.referral.Mash.unborn;
import static org.throughline.cases.referral.Mash.uniqueLaChildId;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class UpdateReferralTest {

    private Map<String, Object> sent;
    private Map<String, Object> ada;
    private String first;
    private String id;

    @BeforeEach
    void mashHandedAdaOver() {
        ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());
        sent = referral(ada);
        sent.put("narrative", "Told by the school.");
        first = receipt(sent).extract().asString();
        id = io.restassured.path.json.JsonPath.from(first).getString("referralId");
    }

    @Test
    void beforeTheDecisionWhatIsSentReplacesAndTheRestStays() {
        update("\"0\"", Map.of("primaryNeed", "N3", "familyKnows", false, "familyNotToldReason", "RISK_TO_CHILD"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("applied", equalTo(true));

        as("pod-manager")
                .get("/v1/referrals/" + id)
                .then()
                .body("told.primaryNeed.code", equalTo("N3"))
                .body("told.narrative", equalTo("Told by the school."))
                .body("told.familyNotToldReason.code", equalTo("RISK_TO_CHILD"))
                .body("updates", hasSize(1))
                .body("updates[0].replaced.primaryNeed", equalTo("N1"));
    }

    @Test
    void aChildIsAddedAsASiblingAndTheFirstReceiptStaysWhatItWas() {
        var late = unborn("C-2");
        late.put("siblingOf", "C-1");

        String added = update("\"0\"", Map.of("addedChildren", List.of(late)))
                .then()
                .statusCode(201)
                .body("addedChildren.match", contains("NEW"))
                .extract()
                .path("addedChildren[0].childId");

        as("mash").get("/v1/referrals/" + id).then().body("children.childReference", contains("C-1", "C-2"));
        as("senior-leader").get("/v1/children/" + added).then().body("siblingIds", hasSize(1));
        assertThat(send(sent).then().statusCode(200).extract().asString()).isEqualTo(first);
    }

    @Test
    void aChildAddedTwiceIsNeverTakenForTheSameNorDropped() {
        var again = child("C-9", "Ada", (String) ada.get("familyName"), "2017-03-09");
        again.put("laChildId", ada.get("laChildId"));

        update("\"0\"", Map.of("addedChildren", List.of(again)))
                .then()
                .statusCode(201)
                .body("addedChildren.match", contains("POSSIBLE_DUPLICATE"))
                .body("addedChildren[0].contradicted", hasItem("ANOTHER_CHILD_OF_THE_REFERRAL"));
    }

    @Test
    void afterTheDecisionItIsFurtherInformationForThoseWhoDecided() {
        decide("NO_FURTHER_ACTION");

        update("\"1\"", Map.of("narrative", "A second school says the same."))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("applied", equalTo(false));

        as("pod-manager")
                .get("/v1/referrals/" + id)
                .then()
                .body("furtherInformation", equalTo(1))
                .body("told.narrative", equalTo("Told by the school."))
                .body("updates[0].asSent.narrative", equalTo("A second school says the same."));
        as("mash").get("/v1/referrals/" + id).then().body("updates", equalTo(null));
    }

    @Test
    void aChildWhoComesAfterTheDecisionNeedsAReferralOfItsOwn() {
        decide("ACCEPT");

        update("\"1\"", Map.of("addedChildren", List.of(unborn("C-2"))))
                .then()
                .statusCode(409)
                .body("code", equalTo("referral-decided"))
                .body("errors.pointer", contains("/addedChildren"));
    }

    @Test
    void anUpdateOfAVersionNotReadIsRefused() {
        as("mash")
                .body(Map.of("primaryNeed", "N2"))
                .post("/v1/referrals/" + id + "/updates")
                .then()
                .statusCode(428);
        update("\"7\"", Map.of("primaryNeed", "N2")).then().statusCode(412);
    }

    @Test
    void anUpdateThatSaysNothingOrDoesNotFitIsPointedAt() {
        update("\"0\"", Map.of()).then().statusCode(400);
        update("\"0\"", Map.of("familyKnows", false))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/familyNotToldReason"));
        update("\"0\"", Map.of("addedChildren", List.of(unborn("C-1"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/addedChildren/0/childReference"));
        update("\"0\"", Map.of("removedChildren", List.of("C-1"))).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pod-manager", "senior-leader", "social-worker", "operator"})
    void onlyMashUpdatesAndWithdraws(String role) {
        as(role).body("{}").post("/v1/referrals/" + id + "/updates").then().statusCode(403);
        as(role).body("{}").post("/v1/referrals/" + id + "/withdrawal").then().statusCode(403);
    }

    private Response update(String etag, Map<String, Object> body) {
        return as("mash").header("If-Match", etag).body(body).post("/v1/referrals/" + id + "/updates");
    }

    private void decide(String decision) {
        as("pod-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", decision, "rationale", "Looked at."))
                .post("/v1/referrals/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}
