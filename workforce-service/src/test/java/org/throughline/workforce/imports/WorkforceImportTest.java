package org.throughline.workforce.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class WorkforceImportTest {

    private static final Logger LOG = Logger.getLogger(WorkforceImportTest.class);

    @Test
    void workersAreTakenByNumberWithoutANameAndALaterCensusChangesThem() {
        // Given
        JsonPath first = imported(census(worker("SW9900000001", "0.8", "<OrgRole>5</OrgRole>")));

        // When
        String newer = census(worker(
                "sw9900000001",
                "0",
                "<OrgRole>5</OrgRole><RoleEndDate>2023-03-28</RoleEndDate><ReasonLeave>1</ReasonLeave>"
                        + "<Absat30Sept>1</Absat30Sept><ReasonAbsence>SIC</ReasonAbsence>"));
        JsonPath second = imported(newer);

        // Then
        assertThat(first.getLong("rowsCreated")).isEqualTo(1);
        assertThat(second.getLong("rowsUpdated")).isEqualTo(1);
        assertThat(imported(newer).getString("sentence")).isEqualTo("nothing changed: every row was already known");
    }

    @Test
    void whatCannotBeAWorkerIsRefused() {
        JsonPath ended = imported(census(
                worker("S1", "0.8", ""),
                worker("SW9900000002", "1.2", "<OrgRole>9</OrgRole>"),
                worker("SW9900000003", "1", "<RoleEndDate>1990-01-01</RoleEndDate>")));
        List<String> codes = officer()
                .get("/v1/workforce-imports/" + ended.getString("id") + "/refusals")
                .jsonPath()
                .getList("items.code");
        assertThat(codes).containsExactly("invalid-swe-number", "invalid-fte", "unknown-code", "ends-before-start");
    }

    @Test
    void theRealCensusIsTakenExceptWorkersWithoutAFirstDay() throws IOException {
        // Given
        Path file = Path.of(System.getProperty("throughline.shared", "../shared"), "data/workforce")
                .resolve("social_work_workforce_2022.xml");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the published workforce census is not beside the project");
        String content = Files.readString(file);

        // When
        JsonPath ended = imported(content);

        // Then
        LOG.infof("imported sentence=%s rowsPerSecond=%d", ended.getString("sentence"), ended.getLong("rowsPerSecond"));
        assertThat(ended.getLong("rowsRead")).isEqualTo(30);
        assertThat(ended.getLong("rowsCreated")).isEqualTo(26);
        assertThat(ended.getLong("rowsRefused")).isEqualTo(4);
        JsonPath again = imported(content);
        assertThat(again.getLong("rowsCreated") + again.getLong("rowsUpdated")).isZero();
    }

    @Test
    void otherFilesAndOtherRolesAreRefused() {
        officer()
                .multiPart("file", "a.csv", "CHILD,SEX,DOB\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/workforce-imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-address"))
                .body("detail", containsString("/v1/imports"));
        given().auth()
                .oauth2(Tokens.forRole("social-worker"))
                .multiPart("file", "a.csv", new byte[] {1})
                .post("/v1/workforce-imports")
                .then()
                .statusCode(403);
    }

    private static String census(String... workers) {
        return "<Message><Header><CollectionDetails><Collection>CSWW</Collection>"
                + "<ReferenceDate>2022-09-30</ReferenceDate></CollectionDetails></Header>"
                + String.join("\n", workers) + "</Message>";
    }

    private static String worker(String number, String fte, String rest) {
        return "<CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>" + number + "</SWENo><FTE>" + fte
                + "</FTE><RoleStartDate>2015-01-01</RoleStartDate>" + rest + "</CSWWWorker>";
    }

    private static JsonPath imported(String content) {
        String id = officer()
                .multiPart("file", "a.xml", content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/workforce-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await("the import runs on a thread of its own")
                .atMost(Duration.ofMinutes(2))
                .until(() -> view(id).getString("endedAt") != null);
        return view(id);
    }

    private static JsonPath view(String id) {
        return officer().get("/v1/workforce-imports/" + id).jsonPath();
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.forRole("returns-officer"));
    }
}
