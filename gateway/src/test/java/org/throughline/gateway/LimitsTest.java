package org.throughline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.RawHttp;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class LimitsTest {

    private static final int LIMIT = 256 * 1024;

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
        standIns.cases.answers(
                request -> request.endHandler(end -> request.response().end()));
    }

    @Test
    void aBodyAsLongAsAllowedPasses() {
        somebody().body(new byte[LIMIT]).post("/v1/cases").then().statusCode(200);
    }

    @Test
    void aBodyDeclaredTooLongIsRefusedUnread() {
        somebody()
                .body(new byte[LIMIT + 1])
                .post("/v1/cases")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));

        assertThat(standIns.cases.received()).isEmpty();
    }

    @Test
    void aFileMayBeLarger() {
        somebody().body(new byte[LIMIT + 1]).post("/v1/imports").then().statusCode(200);
    }

    @Test
    void aBodyThatTurnsOutTooLongIsRefusedWhileItStreams() {
        try (RawHttp http = RawHttp.open()) {
            // Given a client that does not say how much it will send
            http.send("POST /v1/cases HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n"
                    + Callers.authorization() + "\r\n\r\n");

            // When
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            http.send(chunk.repeat(5));

            // Then
            assertThat(http.readSome()).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
    }

    @Test
    void aRefusedClientThatGoesOnSendingIsCutOff() {
        try (RawHttp http = RawHttp.open()) {
            // Given
            http.send("POST /v1/cases HTTP/1.1\r\nHost: gateway\r\nContent-Length: 999999999\r\n"
                    + Callers.authorization() + "\r\n\r\nbegin");

            // When it neither goes on nor goes away

            // Then the answer is complete and the connection ends
            assertThat(http.readAll()).startsWith("HTTP/1.1 413").endsWith("}");
        }
    }

    @Test
    void aClientThatAsksFirstIsRefusedBeforeItSends() {
        assertThat(RawHttp.answer(
                        "POST /v1/cases HTTP/1.1",
                        "Expect: 100-continue",
                        "Content-Length: 999999999",
                        Callers.authorization()))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOn() {
        try (RawHttp http = RawHttp.open()) {
            http.send("POST /v1/cases HTTP/1.1\r\nHost: gateway\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"
                    + "Connection: close\r\n" + Callers.authorization() + "\r\n\r\n");
            assertThat(http.readSome()).startsWith("HTTP/1.1 100");

            http.send("{}");

            assertThat(http.readAll()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void oneWhoAsksTooOftenWaitsAndNobodyElseDoes() {
        // Given one who has used up the share of 5 at once
        String eager = Callers.token();
        for (int i = 0; i < 5; i++) {
            RestAssured.given()
                    .auth()
                    .oauth2(eager)
                    .get("/v1/drift-board")
                    .then()
                    .statusCode(200);
        }

        // When
        var next = RestAssured.given().auth().oauth2(eager).get("/v1/drift-board");

        // Then
        next.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[12]"))
                .body("code", equalTo("too-many-requests"));
        somebody().get("/v1/drift-board").then().statusCode(200);
    }
}
