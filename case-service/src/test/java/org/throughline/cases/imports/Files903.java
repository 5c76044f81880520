package org.throughline.cases.imports;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.throughline.platformtest.token.Tokens;

/** Sends files as a returns officer does and waits until they are imported. */
public final class Files903 {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Files903() {}

    /** An import that has ended. */
    public record Ended(JsonPath view, List<String> codes) {

        /** How it ended. */
        public String state() {
            return view.getString("state");
        }

        /** How many rows became what. */
        public long rows(String which) {
            return view.getLong("rows" + which);
        }
    }

    /** Sends a file of this content. */
    public static Ended imported(String content) {
        return imported(content.getBytes(StandardCharsets.UTF_8));
    }

    static Ended imported(byte[] content) {
        return end(post(content).statusCode(202).extract().path("id"));
    }

    /** Sends this file. */
    public static Ended imported(Path file) {
        String id = officer()
                .multiPart("file", file.toFile())
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return end(id);
    }

    static ValidatableResponse post(byte[] content) {
        return officer().multiPart("file", "a.csv", content).post("/v1/imports").then();
    }

    static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(Tokens.forRole("returns-officer"));
    }

    private static Ended end(String id) {
        Awaitility.await("the import runs on a thread of its own")
                .atMost(PATIENCE)
                .until(() -> view(id).getString("endedAt") != null);
        List<String> codes = officer()
                .get("/v1/imports/" + id + "/refusals?limit=200")
                .jsonPath()
                .getList("items.code");
        return new Ended(view(id), codes);
    }

    private static JsonPath view(String id) {
        return officer().get("/v1/imports/" + id).jsonPath();
    }
}
