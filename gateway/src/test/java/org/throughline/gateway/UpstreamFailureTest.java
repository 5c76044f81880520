package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.RawHttp;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class UpstreamFailureTest {

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @Test
    void aServiceThatIsDownIsAProblemNotAStackTrace() {
        standIns.supervision.stop();
        try {
            somebody()
                    .get("/v1/drift-board")
                    .then()
                    .statusCode(502)
                    .contentType("application/problem+json")
                    .body("code", equalTo("upstream-unavailable"));
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            standIns.supervision.start();
        }
        somebody().get("/v1/drift-board").then().statusCode(200);
    }

    @Test
    void aServiceThatHangsUpWithoutAnAnswerIsUnavailable() {
        standIns.cases.answers(request -> request.connection().close());

        somebody().get("/v1/cases").then().statusCode(502).body("code", equalTo("upstream-unavailable"));
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsGivenUp() {
        standIns.cases.answers(request -> {});

        somebody()
                .get("/v1/cases")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-timeout"));
    }

    @Test
    void aServiceThatTakesTheBodyButNeverAnswersIsGivenUp() {
        standIns.cases.answers(request -> request.resume());

        somebody().body("{}").post("/v1/referrals").then().statusCode(504);
    }

    @Test
    void moreRequestsThanMayWaitAreTurnedAway() {
        // Given as many under way as there may be connections
        List<HttpServerRequest> held = new CopyOnWriteArrayList<>();
        standIns.workforce.answers(held::add);
        for (int underWay = 1; underWay <= 2; underWay++) {
            int expected = underWay;
            askForWorkers();
            await("the request to hold a connection: one still being made counts as waiting")
                    .until(() -> held.size() == expected);
        }

        // When two more ask and one of them may wait
        List<RawHttp> more = List.of(askForWorkers(), askForWorkers());

        // Then one is turned away at once; the other runs into the time limit
        List<String> answers =
                more.stream().map(client -> client.readAll().substring(9, 12)).toList();
        assertThat(answers).containsExactlyInAnyOrder("503", "504");
    }

    private static RawHttp askForWorkers() {
        RawHttp client = RawHttp.open();
        client.send("GET /v1/workers HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + Callers.authorization()
                + "\r\n\r\n");
        return client;
    }

    @Test
    void anAnswerThatBreaksOffIsCutAndNotEnded() {
        // Given a service that dies after the first part of its answer
        standIns.cases.answers(request -> {
            request.response().setChunked(true).write("the first part");
            request.connection().close();
        });

        // When
        String answer = RawHttp.answer("GET /v1/cases HTTP/1.1", Callers.authorization());

        // Then the last chunk, which says that an answer is whole, is missing
        assertThat(answer).doesNotContain("\r\n0\r\n");
    }

    @Test
    void aClientThatStopsWaitingTakesItsRequestWithIt() {
        // Given a service at work on a request that has been sent whole
        List<String> ended = new CopyOnWriteArrayList<>();
        standIns.cases.answers(request -> request.connection().closeHandler(gone -> ended.add("given up")));
        RawHttp client = RawHttp.open();
        client.send("GET /v1/cases HTTP/1.1\r\nHost: gateway\r\n" + Callers.authorization() + "\r\n\r\n");
        await("the request reaches the service over the network")
                .until(() -> !standIns.cases.received().isEmpty());

        // When
        client.close();

        // Then
        await("the gateway closes its connection to the service").until(() -> !ended.isEmpty());
    }

    @Test
    void aClientThatGoesAwayTakesItsRequestWithIt() {
        // Given a service at work on a request
        List<String> ended = new CopyOnWriteArrayList<>();
        standIns.cases.answers(request -> request.response().exceptionHandler(gone -> ended.add("given up")));
        RawHttp client = RawHttp.open();
        client.send("POST /v1/cases HTTP/1.1\r\nHost: gateway\r\nContent-Length: 1000\r\n" + Callers.authorization()
                + "\r\n\r\n{");
        await("the request reaches the service over the network")
                .until(() -> !standIns.cases.received().isEmpty());

        // When
        client.close();

        // Then
        await("the gateway closes its connection to the service").until(() -> !ended.isEmpty());
    }
}
