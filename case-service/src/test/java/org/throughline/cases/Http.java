package org.throughline.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.throughline.platformtest.token.Tokens;

/** Requests in tests. */
public final class Http {

    private Http() {}

    /** As the demo account or machine of this role. */
    public static RequestSpecification as(String role) {
        return with(Tokens.forRole(role));
    }

    /** As this worker in this role. */
    public static RequestSpecification as(String role, UUID worker) {
        return with(Tokens.worker(worker, role));
    }

    /** The case's ETag now, as the leadership sees it. */
    public static String etag(UUID caseId) {
        return as("senior-leader")
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
