package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.platformtest.infrastructure.FreePort;

/** The gateway starts, and says what is wrong, while the service that signs tokens cannot be reached. */
@QuarkusTest
@BeforeThreeServices
@TestProfile(SignInServiceDownTest.NobodyListening.class)
class SignInServiceDownTest {

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledInvalid() {
        somebody()
                .get("/v1/cases")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("sign-in-unavailable"));
    }

    @Test
    void withoutATokenTheAnswerIsAsEver() {
        given().get("/v1/cases").then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void theDocumentationStaysOpen() {
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    public static class NobodyListening implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:" + FreePort.next() + "/realms/throughline",
                    "quarkus.oidc.public-key",
                    "");
        }
    }
}
