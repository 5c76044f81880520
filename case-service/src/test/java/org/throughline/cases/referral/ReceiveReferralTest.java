package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReceiveReferralTest {

    @Test
    void aFridayReferralIsDecidedByMonday() {
        var sent = referral(child("C-1", "Ada", uniqueName(), "2017-03-09"));

        receipt(sent)
                .body("mashReference", equalTo(sent.get("mashReference")))
                .body("receivedAt", equalTo("2026-11-20T15:30:00Z"))
                .body("decisionDue", equalTo("2026-11-23"))
                .body("children.match", contains("NEW"))
                .header("Location", notNullValue());
    }

    @Test
    void theUnbornAndTheUnnamedAreChildrenToo() {
        receipt(referral(unborn("U-1"), unborn("U-2"), Map.of("childReference", "N-1")))
                .body("children.childReference", contains("U-1", "U-2", "N-1"))
                .body("children.childId.unique()", hasSize(3));
    }

    @Test
    void aChildOfOursIsKnownByTheCouncilsId() {
        String laChildId = uniqueLaChildId();
        var ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", laChildId);
        String childId = receipt(referral(ada)).extract().path("children[0].childId");

        receipt(referral(ada, unborn("U-1")))
                .body("children.match", contains("KNOWN", "NEW"))
                .body("children[0].childId", equalTo(childId))
                .body("children[0].matchedOn", contains("DATE_OF_BIRTH", "LA_CHILD_ID", "NAME"));
    }

    @Test
    void aPossibleDuplicateHasARecordOfItsOwn() {
        String family = uniqueName();
        String childId = receipt(referral(child("C-1", "Ada", family, "2016-05-07")))
                .extract()
                .path("children[0].childId");

        var second = receipt(referral(child("C-1", "Ada", family, "2016-07-05")))
                .body("children.match", contains("POSSIBLE_DUPLICATE"))
                .body("children[0].possibleChildIds", contains(childId))
                .body("children[0].matchedOn", contains("DAY_AND_MONTH_OF_BIRTH_SWAPPED", "NAME"));

        assertThat(second.extract().<String>path("children[0].childId")).isNotEqualTo(childId);
    }

    @Test
    void anIdOnTheWrongChildStaysWithItsOwner() {
        var ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());
        receipt(referral(ada));
        ada.put("dateOfBirth", "2015-01-30");

        receipt(referral(ada))
                .body("children.match", contains("POSSIBLE_DUPLICATE"))
                .body("children[0].contradicted", contains("DATE_OF_BIRTH"));
    }

    @Test
    void twinsAreTwo() {
        String family = uniqueName();

        receipt(referral(child("C-1", "Ali", family, "2020-02-02"), child("C-2", "Alia", family, "2020-02-02")))
                .body("children.match", contains("NEW", "NEW"))
                .body("children.childId.unique()", hasSize(2));
    }

    @Test
    void fiftyChildrenInAreFiftyOut() {
        var children = IntStream.range(0, 50).mapToObj(i -> unborn("C-" + i)).toArray(Map[]::new);
        @SuppressWarnings("unchecked")
        Map<String, Object>[] fifty = (Map<String, Object>[]) children;

        receipt(referral(fifty)).body("children.childId.unique()", hasSize(50));
    }

    @Test
    void theSameReferralAgainIsAnsweredByTheSameReceipt() {
        var sent =
                referral(child("C-1", "Zoe\u0308 \u0645\u062d\u0645\u062f", uniqueName(), "2017-03-09"), unborn("U"));
        String first = receipt(sent).extract().asString();

        String again = send(sent).then().statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theSameReferenceWithAnotherContentIsRefused() {
        var sent = referral(unborn("U-1"));
        receipt(sent);
        sent.put("primaryNeed", "N2");

        send(sent).then().statusCode(409).body("code", equalTo("mash-reference-reused"));
    }

    @Test
    void theEventNamesTheChildrenByIdOnly() {
        String referralId =
                receipt(referral(unborn("U-1"), unborn("U-2"))).extract().path("referralId");

        List<String> values;
        try (var topic = EventsOnTopic.named("throughline.case.v1")) {
            values = topic.await(1, event -> referralId.equals(event.key())).stream()
                    .map(event -> event.type() + " " + event.value())
                    .toList();
        }

        assertThat(values).singleElement().asString().startsWith("throughline.case.referral-received.v1");
    }

    @Test
    void anIdempotencyKeyIsHonouredToo() {
        var sent = referral(unborn("U-1"));
        String key = UUID.randomUUID().toString();
        String first = withKey(key, sent).then().statusCode(201).extract().asString();

        String again = withKey(key, sent).then().statusCode(201).extract().asString();
        withKey(key, referral(unborn("U-1"))).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));

        assertThat(again).isEqualTo(first);
    }

    private static Response withKey(String key, Map<String, Object> referral) {
        return as("mash").header("Idempotency-Key", key).body(referral).post("/v1/referrals");
    }
}
