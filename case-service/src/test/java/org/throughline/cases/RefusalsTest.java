package org.throughline.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

/** Walks the service's own API document: what each operation on cases refuses. */
@QuarkusTest
@WithRealParts
class RefusalsTest {

    private record Operation(String method, String path, boolean ofOneCase, boolean hasBody) {}

    @Test
    void withoutATokenNobodyIsAnswered() {
        for (Operation operation : operations()) {
            given().contentType(ContentType.JSON)
                    .body("{}")
                    .request(operation.method(), operation.path())
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void theReturnsOfficerHasNoBusinessWithACase() {
        for (Operation operation : operations()) {
            as("returns-officer")
                    .body("{}")
                    .request(operation.method(), operation.path())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
        }
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        for (Operation operation : operations()) {
            if (operation.hasBody()) {
                as("senior-leader")
                        .body("{\"sennAlone\": true}")
                        .request(operation.method(), operation.path())
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("unknown-field"))
                        .body("traceId", notNullValue());
            }
        }
    }

    @Test
    void aCaseThatIsNotThereIsNotFound() {
        for (Operation operation : operations()) {
            if (operation.method().equals("GET") && operation.ofOneCase()) {
                as("senior-leader")
                        .get(operation.path())
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("case-not-found"));
            }
        }
    }

    private static List<Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var operations = new ArrayList<Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (path.startsWith("/v1/cases")) {
                operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
                        path.startsWith("/v1/cases/{"),
                        operation.containsKey("requestBody")));
            }
        }));
        assertThat(operations).hasSizeGreaterThanOrEqualTo(10);
        return operations;
    }
}
