package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;
import static org.throughline.cases.referral.Mash.uniqueLaChildId;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class DecideReferralTest {

    private UUID pod;
    private UUID worker;

    @BeforeEach
    void aPodWithRoom() {
        pod = Council.pod();
        Council.podManager(pod);
        worker = Council.socialWorker(pod);
    }

    @Test
    void acceptingOpensACaseForEveryChildAndKeepsSiblingsTogether() {
        String family = uniqueName();
        var younger = child("C-2", "Finn", family, "2020-06-21");
        var unborn = unborn("C-3");
        younger.put("siblingOf", "C-1");
        unborn.put("siblingOf", "C-1");
        String id = received(child("C-1", "Ada", family, "2017-03-09"), younger, unborn);

        decide(id, "ACCEPT")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("cases.childReference", contains("C-1", "C-2", "C-3"))
                .body("cases.outcome", everyItem(equalTo("OPENED")))
                .body("cases.caseId.unique()", hasSize(3))
                .body("cases.podId.unique()", hasSize(1))
                .body("cases.keyworkerId", everyItem(notNullValue()))
                .body("cases[0].reasons", notNullValue());
    }

    @Test
    void aChildWithAnOpenCaseKeepsIt() {
        var ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());
        String caseId = decide(received(ada), "ACCEPT").extract().path("cases[0].caseId");

        decide(received(ada, unborn("U")), "ACCEPT")
                .body("cases.outcome", contains("ALREADY_OPEN", "OPENED"))
                .body("cases[0].caseId", equalTo(caseId));
    }

    @Test
    void aManagerMayChooseOtherwise() {
        String id = received(unborn("U"));

        decide(id, "ACCEPT", choice("EXPERTISE"))
                .statusCode(200)
                .body("cases[0].podId", equalTo(pod.toString()))
                .body("cases[0].keyworkerId", equalTo(worker.toString()));
    }

    @Test
    void aChoiceThatThePodDoesNotBearIsPointedAtAndNothingIsDecided() {
        String id = received(unborn("U"));
        Map<String, Object> elsewhere =
                Map.of("podId", pod.toString(), "keyworkerId", UUID.randomUUID().toString(), "overrideReason", "OTHER");

        decide(id, "ACCEPT", elsewhere)
                .statusCode(422)
                .body("code", equalTo("allocation-refused"))
                .body("errors.pointer", contains("/allocation/keyworkerId"));

        as("mash").get("/v1/referrals/" + id).then().body("status", equalTo("RECEIVED"));
    }

    @Test
    void noFurtherActionOpensNothing() {
        String id = received(unborn("U"));

        decide(id, "NO_FURTHER_ACTION").statusCode(200).body("cases", empty());

        as("mash")
                .get("/v1/referrals/" + id)
                .then()
                .body("status", equalTo("NO_FURTHER_ACTION"))
                .body("children[0].caseId", equalTo(null));
    }

    @Test
    void anAllocationBelongsToAcceptance() {
        decide(received(unborn("U")), "NO_FURTHER_ACTION", choice("OTHER"))
                .statusCode(400)
                .body("errors.pointer", contains("/allocation"));
    }

    @Test
    void whoReadNothingOrSomethingOlderMayNotDecide() {
        String path = "/v1/referrals/" + received(unborn("U")) + "/decision";
        String body = "{\"decision\": \"ACCEPT\", \"rationale\": \"Assess.\"}";

        as("pod-manager").body(body).post(path).then().statusCode(428).body("code", equalTo("if-match-required"));
        as("pod-manager")
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        as("social-worker").body(body).post(path).then().statusCode(403);
        as("mash").body(body).post(path).then().statusCode(403);
    }

    @Test
    void itIsDecidedOnce() {
        String id = received(unborn("U"));
        decide(id, "NO_FURTHER_ACTION").statusCode(200);

        decide(id, "ACCEPT", null, "\"1\"").statusCode(409).body("code", equalTo("referral-decided"));
    }

    @Test
    void aReferralThatIsNotThereCannotBeDecided() {
        decide(UUID.randomUUID().toString(), "ACCEPT").statusCode(404).body("code", equalTo("referral-not-found"));
    }

    @Test
    void everyStepHasItsEvent() {
        String id = received(unborn("U"));
        var decided = decide(id, "ACCEPT", choice("OTHER")).extract();
        String childId = decided.path("cases[0].childId");

        List<String> types;
        try (var topic = EventsOnTopic.named("throughline.case.v1")) {
            topic.await(2, event -> id.equals(event.key()));
            types = topic.await(3, event -> childId.equals(event.key())).stream()
                    .map(event -> event.type())
                    .toList();
        }

        assertThat(types)
                .containsExactly(
                        "throughline.case.case-opened.v1",
                        "throughline.case.case-allocated.v1",
                        "throughline.case.keyworker-changed.v1");
    }

    private Map<String, Object> choice(String reason) {
        return Map.of("podId", pod.toString(), "keyworkerId", worker.toString(), "overrideReason", reason);
    }

    @SafeVarargs
    private static String received(Map<String, Object>... children) {
        return receipt(referral(children)).extract().path("referralId");
    }

    private static ValidatableResponse decide(String id, String decision) {
        return decide(id, decision, null);
    }

    private static ValidatableResponse decide(String id, String decision, Map<String, Object> allocation) {
        return decide(id, decision, allocation, "\"0\"");
    }

    private static ValidatableResponse decide(
            String id, String decision, Map<String, Object> allocation, String version) {
        Map<String, Object> body = allocation == null
                ? Map.of("decision", decision, "rationale", "As discussed.")
                : Map.of("decision", decision, "rationale", "As discussed.", "allocation", allocation);
        return as("pod-manager")
                .header("If-Match", version)
                .body(body)
                .post("/v1/referrals/" + id + "/decision")
                .then();
    }
}
