package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
@TestProfile(BrowserTest.FrontEndAllowed.class)
class BrowserTest {

    private static final String FRONT_END = "https://pods.example";

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @Test
    void anAllowedFrontEndMayAskBeforeItSends() {
        given().header("Origin", FRONT_END)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/v1/referrals")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONT_END)
                .header("Access-Control-Allow-Methods", containsString("POST"));
        assertThat(standIns.cases.received()).isEmpty();
    }

    @Test
    void anAllowedFrontEndReadsTheAnswerAndItsHeaders() {
        somebody()
                .header("Origin", FRONT_END)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONT_END)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void anotherSiteIsNotLetIn() {
        somebody()
                .header("Origin", "https://elsewhere.example")
                .get("/v1/cases")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        assertThat(standIns.cases.received()).isEmpty();
    }

    public static class FrontEndAllowed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRONT_END);
        }
    }
}
