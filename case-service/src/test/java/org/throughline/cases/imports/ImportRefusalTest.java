package org.throughline.cases.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class ImportRefusalTest {

    private static final String ENTITY = "<!DOCTYPE Message [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<Message><Collection>CIN</Collection><LAchildID>&x;</LAchildID></Message>";
    private static final String LAUGHS = "<!DOCTYPE Message [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><Message><Collection>CIN</Collection><a>&c;</a></Message>";

    @Test
    void withoutATokenNothingIsTaken() {
        given().multiPart("file", "a.csv", new byte[] {1})
                .post("/v1/imports")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"pod-manager", "social-worker", "mash", "analytics"})
    void otherRolesAreRefused(String role) {
        given().auth()
                .oauth2(Tokens.forRole(role))
                .multiPart("file", "a.csv", new byte[] {1})
                .post("/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Files903.officer()
                .contentType("application/json")
                .body("{}")
                .post("/v1/imports")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aRequestWithoutTheFileIsRefused() {
        Files903.officer()
                .multiPart("other", "a.csv", new byte[] {1})
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("file-missing"));
    }

    @Test
    void whatIsNoneOfTheFilesIsRefusedWithWhatWasLookedFor() {
        refused("name,colour\na,b\n", "unrecognised-file");
        Files903.post("x".getBytes(StandardCharsets.UTF_8)).body("detail", containsString("SSDA903"));
        refused("", "empty-file");
        refused("\n\n", "empty-file");
        refused("<Message><Collection>PUPIL</Collection></Message>", "unrecognised-file");
        refused("<Message><Collec", "malformed-xml");
        refused("CHILD,SEX\nA,1\n", "missing-columns");
    }

    @Test
    void entitiesAreNeverFollowed() {
        refused(ENTITY, "dtd-not-allowed");
        refused(LAUGHS, "dtd-not-allowed");
    }

    @Test
    void aWorkforceCensusIsToldItsAddress() {
        Files903.post("<Message><Collection>CSWW</Collection></Message>".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("wrong-address"))
                .body("detail", containsString("/v1/workforce-imports"));
    }

    @Test
    void anImportThatIsNotThereIsNotFound() {
        Files903.officer()
                .get("/v1/imports/01900000-0000-7000-8000-00000000ffff/refusals")
                .then()
                .statusCode(404)
                .body("code", equalTo("import-not-found"));
    }

    private static void refused(String content, String code) {
        Files903.post(content.getBytes(StandardCharsets.UTF_8)).statusCode(422).body("code", equalTo(code));
    }
}
