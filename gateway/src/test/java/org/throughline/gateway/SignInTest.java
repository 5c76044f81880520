package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.StandIns;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@BeforeThreeServices
class SignInTest {

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @Test
    void withoutATokenNothingPasses() {
        isRefused(given(), "Bearer");
    }

    @Test
    void aNameAndPasswordAreNoToken() {
        isRefused(given().auth().preemptive().basic("pod-manager", "demo"), "Bearer");
    }

    static Stream<String> badTokens() {
        return Stream.of(Tokens.expired(), Tokens.wrongSignature(), Tokens.wrongIssuer(), "not.a.token", "nonsense");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatDoesNotHoldIsRefused(String token) {
        isRefused(given().auth().oauth2(token), "Bearer error=\"invalid_token\"");
    }

    @Test
    void everyRoleReachesTheServiceWhichDecides() {
        given().auth()
                .oauth2(Tokens.machine("mash"))
                .get("/v1/drift-board")
                .then()
                .statusCode(200);
    }

    @Test
    void figuresAboutTheTrafficNeedAToken() {
        given().get("/q/metrics").then().statusCode(401).body("code", equalTo("unauthenticated"));
        given().auth()
                .oauth2(Tokens.machine("operator"))
                .get("/q/metrics")
                .then()
                .statusCode(200);
    }

    private void isRefused(RequestSpecification request, String challenge) {
        request.body("{}")
                .post("/v1/referrals")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", challenge)
                .body("code", equalTo("unauthenticated"))
                .body("status", equalTo(401));
        assertThat(standIns.cases.received()).isEmpty();
    }
}
