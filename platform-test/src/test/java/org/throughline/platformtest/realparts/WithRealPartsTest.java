package org.throughline.platformtest.realparts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class WithRealPartsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void theApplicationAcceptsATokenOfTheRightRole() {
        as(Tokens.forRole("pod-manager"))
                .get("/visits/1")
                .then()
                .statusCode(200)
                .body(equalTo("01900000-0000-7000-8000-000000000001"));
    }

    @Test
    void anotherRoleIsRefused() {
        as(Tokens.forRole("social-worker")).get("/visits/1").then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("brokenTokens")
    void aBrokenTokenIsRefused(String token) {
        as(token).get("/visits/1").then().statusCode(401);
    }

    @Test
    void everyStatementIsCounted() {
        // When
        QueryCount count = QueryCount.of(
                () -> as(Tokens.forRole("pod-manager")).get("/visits/7").then().statusCode(200));

        // Then
        assertThat(count.total()).as(count.toString()).isEqualTo(7);
        assertThat(count.mentioning("PG_AM").total()).isEqualTo(7);
        assertThat(count.without("SELECT").total()).isZero();
    }

    @Test
    void theApplicationAndTheTestShareOneBroker() {
        assertThat(RealParts.running().getBootstrapServers()).isEqualTo(bootstrapServers);
    }

    static String[] brokenTokens() {
        return new String[] {Tokens.expired(), Tokens.wrongSignature(), Tokens.wrongIssuer()};
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
