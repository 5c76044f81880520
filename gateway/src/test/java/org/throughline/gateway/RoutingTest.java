package org.throughline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.Received;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class RoutingTest {

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/referrals, case",
        "/v1/referral-files, case",
        "/v1/webhook-subscriptions/1, case",
        "/v1/webhook-deliveries/1/retry, case",
        "/v1/cases/01900000-0000-7000-8000-000000000001/contacts, case",
        "/v1/children/search, case",
        "/v1/worker-cards/mine, case",
        "/v1/imports/1/refusals, case",
        "/v1/continuity/council, case",
        "/v1/operations/case-service/dead-letters, case",
        "/v1/workers, workforce",
        "/v1/pods/1/composition, workforce",
        "/v1/workforce-imports/1, workforce",
        "/v1/operations/workforce-service/dead-letters, workforce",
        "/v1/group-supervisions/1/agenda, supervision",
        "/v1/supervision-series/1/end, supervision",
        "/v1/drift-reviews/1, supervision",
        "/v1/review-drafts/1/completion, supervision",
        "/v1/supervision-actions/1/completion, supervision",
        "/v1/worker-matters, supervision",
        "/v1/escalations/1/answer, supervision",
        "/v1/one-to-ones/due, supervision",
        "/v1/learning-reviews/1/sharing, supervision",
        "/v1/drift-board, supervision",
        "/v1/review-plans/1/picture, supervision",
        "/v1/operations/supervision-service/dead-letters, supervision"
    })
    void everyPrefixHasItsService(String path, String service) {
        somebody().get(path).then().statusCode(200).body("service", equalTo(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/casesx", "/v1", "/v1/", "/v2/cases", "/v1/operations", "/cases", "/q/nothing"})
    void whatNoServiceAnswersIsRefused(String path) {
        somebody()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:throughline:problem:no-such-route"))
                .body("title", equalTo("Not Found"))
                .body("status", equalTo(404))
                .body("code", equalTo("no-such-route"))
                .body("detail", not(emptyOrNullString()))
                .body("errors.size()", equalTo(0))
                .body("traceId", not(emptyOrNullString()));
        assertThat(standIns.all())
                .allSatisfy(service -> assertThat(service.received()).isEmpty());
    }

    @Test
    void theServiceSeesTheRequestAsItWasSent() {
        // Given
        String token = Callers.token();

        // When
        RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .header("If-Match", "\"3\"")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Connection", "X-Nominated")
                .header("X-Nominated", "between neighbours only")
                .contentType("application/json")
                .body("{\"on\":\"2026-11-23\"}")
                .post("/v1/cases/1/keyworker-changes?limit=2&cursor=a%20b");

        // Then
        Received received = standIns.cases.received().get(0);
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.uri()).isEqualTo("/v1/cases/1/keyworker-changes?limit=2&cursor=a%20b");
        assertThat(received.headers().get("Authorization")).isEqualTo("Bearer " + token);
        assertThat(received.headers().get("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().get("Host")).isEqualTo("localhost:" + RestAssured.port);
        assertThat(received.headers().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(received.headers().get("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(received.headers().get("X-Forwarded-Host")).isEqualTo("localhost:" + RestAssured.port);
        assertThat(received.headers().contains("X-Nominated")).isFalse();
    }

    @Test
    void aProblemOfTheServicePassesUnchanged() {
        String problem =
                "{\"type\":\"urn:throughline:problem:stale-version\",\"status\":412,\"code\":\"stale-version\"}";
        standIns.cases.answers(request -> request.response()
                .setStatusCode(412)
                .putHeader("content-type", "application/problem+json")
                .putHeader("Keep-Alive", "timeout=5")
                .end(problem));

        somebody()
                .get("/v1/cases/1")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .header("Keep-Alive", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body(equalTo(problem));
    }

    @Test
    void anAddressOfTheServiceInALocationIsSeenAsAPath() {
        standIns.cases.answers(request -> request.response()
                .setStatusCode(201)
                .putHeader("Location", standIns.cases.address() + "/v1/referrals/7")
                .end());

        somebody().post("/v1/referrals").then().statusCode(201).header("Location", "/v1/referrals/7");
    }

    @Test
    void answersWithoutABodyPass() {
        standIns.cases.answers(request -> request.response().setStatusCode(204).end());

        somebody().delete("/v1/cases/1").then().statusCode(204).header("Transfer-Encoding", nullValue());
        somebody().head("/v1/cases/1").then().statusCode(204);
    }

    @Test
    void aMethodNobodyTakesIsRefused() {
        somebody().request("TRACE", "/v1/cases").then().statusCode(405).body("code", equalTo("method-not-allowed"));
    }
}
