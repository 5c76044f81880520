package org.throughline.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class MergePatchTest {

    private static io.restassured.response.ValidatableResponse patch(String body) {
        return given().auth()
                .oauth2(Tokens.forRole("pod-manager"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"3\"")
                .body(body)
                .patch("/v1/notes/0190a6c2-f0f8-7c3c-9d5b-0f6f4d1c2b3a")
                .then();
    }

    @Test
    void whatIsSentReplacesAndWhatIsAbsentStays() {
        patch("{\"mark\":2}").statusCode(200).body("mark", equalTo(2)).body("text", equalTo("before"));
    }

    @Test
    void aNullOnWhatIsNeededAndAnUnknownFieldAreRefused() {
        patch("{\"text\":null}").statusCode(400).body("code", equalTo("invalid-field"));
        patch("{\"txet\":\"a\"}").statusCode(400).body("code", equalTo("unknown-field"));
        patch("[1]").statusCode(400).body("code", equalTo("malformed-json"));
    }
}
