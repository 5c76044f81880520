package org.throughline.cases.referral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.send;
import static org.throughline.cases.referral.Mash.unborn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReferralRefusalsTest {

    @Test
    void withoutATokenNothingIsTaken() {
        given().contentType(ContentType.JSON)
                .body(referral(unborn("U")))
                .post("/v1/referrals")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pod-manager", "social-worker", "analytics", "operator", "returns-officer"})
    void onlyMashHandsOver(String role) {
        as(role).body(referral(unborn("U")))
                .post("/v1/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anUnknownFieldIsPointedAt() {
        var misspelt = unborn("U");
        misspelt.put("dateOfBrith", "2020-01-01");

        send(referral(unborn("V"), misspelt))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors.pointer", contains("/children/1/dateOfBrith"));
    }

    @ParameterizedTest
    @CsvSource({
        "nhsNumber, 9434765918",
        "nhsNumber, 943476591",
        "laChildId, LA-1",
        "laChildId, A12345678901234567890",
        "upn, 1801230112036",
        "givenName, 'A\u0000da'",
        "familyName, 'A\nda'",
        "dateOfBirth, 2999-01-01",
        "childReference, ''",
        "siblingOf, nobody",
        "siblingOf, C-1",
        "expectedDateOfBirth, 2027-01-01"
    })
    void aWrongFieldOfTheSecondChildIsPointedAt(String field, String value) {
        var wrong = child("C-1", "Ada", "Byron", "2019-04-03");
        wrong.put(field, value);

        send(referral(unborn("U"), wrong))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("errors.pointer", hasItem("/children/1/" + field));
    }

    @ParameterizedTest
    @CsvSource({
        "source, 1E",
        "source, 11",
        "primaryNeed, N10",
        "mashReference, ' '",
        "receivedAt, 2999-01-01T00:00:00Z",
        "narrative, 'a\u0000b'"
    })
    void aWrongFieldOfTheReferralIsPointedAt(String field, String value) {
        var wrong = referral(unborn("U"));
        wrong.put(field, value);

        send(wrong).then().statusCode(400).body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void halfASurrogatePairIsNoName() {
        String body = "{\"mashReference\":\"X\",\"receivedAt\":\"2026-11-20T15:30:00Z\",\"source\":\"2A\","
                + "\"primaryNeed\":\"N1\",\"children\":[{\"childReference\":\"C\",\"familyName\":\"\\ud83d\"}]}";

        as("mash").body(body).post("/v1/referrals").then().statusCode(400);
    }

    @Test
    void oneReferenceNamesOneChild() {
        send(referral(unborn("U"), unborn("U")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/children/1/childReference"));
    }

    @Test
    void anUnbornChildHasNoDateOfBirth() {
        var wrong = unborn("U");
        wrong.put("dateOfBirth", "2020-01-01");

        send(referral(wrong)).then().statusCode(400).body("errors.pointer", contains("/children/0/dateOfBirth"));
    }

    @Test
    void aReferralHasOneToFiftyChildren() {
        send(referral()).then().statusCode(400).body("errors.pointer", contains("/children"));
        var many = referral();
        many.put(
                "children",
                IntStream.range(0, 51).mapToObj(i -> unborn("C-" + i)).toList());
        send(many).then().statusCode(400).body("errors.pointer", contains("/children"));
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var large = new HashMap<>(referral(unborn("U")));
        large.put("narrative", "x".repeat(300_000));

        send(large).then().statusCode(413).body("code", equalTo("body-too-large"));
    }

    @Test
    void aParameterThatIsNoneIsPointedAt() {
        as("mash")
                .get("/v1/referrals?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("updatedSince"));
        as("mash").get("/v1/referrals?cursor=made-up").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        as("mash").get("/v1/referrals?limit=201").then().statusCode(400);
    }
}
