package org.throughline.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class ProblemTest {

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static RequestSpecification podManager() {
        return as(Tokens.forRole("pod-manager"));
    }

    private static void isProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }

    @Test
    void withoutATokenTheDoorIsShut() {
        isProblem(
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .post("/v1/notes")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void aTokenThatRanOutOrWasForgedIsNoToken() {
        isProblem(as(Tokens.expired()).get("/v1/notes").then(), 401, "unauthenticated");
        isProblem(as(Tokens.wrongSignature()).get("/v1/notes").then(), 401, "unauthenticated");
    }

    @Test
    void anotherRoleIsForbidden() {
        isProblem(as(Tokens.forRole("social-worker")).get("/v1/notes").then(), 403, "forbidden");
    }

    @Test
    void anUnknownFieldIsRefusedAndPointedAt() {
        isProblem(
                podManager()
                        .body("{\"text\":\"a\",\"lines\":[{\"words\":\"b\",\"wrods\":\"c\"}]}")
                        .post("/v1/notes")
                        .then()
                        .body("errors.pointer", hasItem("/lines/0/wrods")),
                400,
                "unknown-field");
    }

    @Test
    void everyInvalidFieldIsPointedAt() {
        isProblem(
                podManager()
                        .body("{\"text\":\" \",\"mark\":11,\"lines\":[{\"words\":\"b\"},{\"words\":\"\"}]}")
                        .post("/v1/notes")
                        .then()
                        .body("errors.pointer", hasItem("/text"))
                        .body("errors.pointer", hasItem("/mark"))
                        .body("errors.pointer", hasItem("/lines/1/words")),
                400,
                "invalid-field");
    }

    @Test
    void aValueOfTheWrongKindIsPointedAt() {
        isProblem(
                podManager()
                        .body("{\"text\":\"a\",\"mark\":\"many\"}")
                        .post("/v1/notes")
                        .then()
                        .body("errors.pointer", hasItem("/mark")),
                400,
                "malformed-field");
    }

    @Test
    void aBodyThatIsNotJsonIsSaidToBeSo() {
        isProblem(podManager().body("{").post("/v1/notes").then(), 400, "malformed-json");
    }

    @Test
    void aRuleThatIsBrokenAnswersItsCode() {
        isProblem(
                podManager()
                        .body("{\"text\":\"a\",\"mark\":-1}")
                        .post("/v1/notes")
                        .then(),
                422,
                "mark-negative");
    }

    @Test
    void aConstraintOfTheDatabaseAnswersItsCode() {
        isProblem(
                podManager()
                        .body("{\"text\":\"a\",\"mark\":1}")
                        .post("/v1/notes/twice")
                        .then(),
                409,
                "mark-taken");
    }

    @ParameterizedTest
    @CsvSource({"limit, ?limit=many", "day, /since?day=Monday", "by, /since?by=me&day=2026-11-24"})
    void aParameterThatCannotBeReadIsNamed(String parameter, String address) {
        isProblem(
                podManager().get("/v1/notes" + address).then().body("errors.pointer", hasItem(parameter)),
                400,
                "invalid-parameter");
    }

    @Test
    void whatIsNotThereAnswers404AndAnotherMethod405() {
        isProblem(podManager().get("/v1/nothing").then(), 404, "not-found");
        isProblem(podManager().delete("/v1/notes").then(), 405, "method-not-allowed");
        isProblem(
                given().auth()
                        .oauth2(Tokens.forRole("pod-manager"))
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post("/v1/notes")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhateverItsEncoding() {
        String large = "{\"text\":\"" + "x".repeat(300_000) + "\"}";
        isProblem(podManager().body(large).post("/v1/notes").then(), 413, "body-too-large");
    }

    @Test
    void ourOwnFailureSaysNothingOfTheRecord() {
        isProblem(
                podManager().get("/v1/notes/broken").then().body(not(containsString("Canary"))), 500, "internal-error");
    }

    @Test
    void changingWithoutAVersionOrWithAnOldOneIsRefused() {
        RequestSpecification patch =
                given().auth().oauth2(Tokens.forRole("pod-manager")).contentType("application/merge-patch+json");
        String path = "/v1/notes/0190a6c2-f0f8-7c3c-9d5b-0f6f4d1c2b3a";
        isProblem(patch.body("{\"mark\":2}").patch(path).then(), 428, "if-match-required");
        isProblem(
                patch.header("If-Match", "\"2\"")
                        .body("{\"mark\":2}")
                        .patch(path)
                        .then(),
                412,
                "stale-version");
    }
}
