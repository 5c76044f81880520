package org.throughline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class RequestIdsTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @Test
    void saneIdsAreKeptForwardedAndReturnedOnce() {
        // Given a service that returns ids too
        standIns.cases.answers(request -> request.response()
                .putHeader("X-Request-ID", "the service's own")
                .end());

        // When
        Response answer = somebody()
                .header("X-Request-ID", "retry-of_1.a")
                .header("X-Correlation-ID", "matter-7")
                .get("/v1/cases");

        // Then
        assertThat(answer.headers().getValues("X-Request-ID")).containsExactly("retry-of_1.a");
        assertThat(answer.headers().getValues("X-Correlation-ID")).containsExactly("matter-7");
        assertThat(forwarded("X-Request-ID")).isEqualTo("retry-of_1.a");
        assertThat(forwarded("X-Correlation-ID")).isEqualTo("matter-7");
    }

    @Test
    void withoutIdsOneIsMadeForBoth() {
        Response answer = somebody().get("/v1/cases");

        assertThat(answer.header("X-Request-ID")).matches("[0-9a-f-]{36}");
        assertThat(answer.header("X-Correlation-ID")).isEqualTo(answer.header("X-Request-ID"));
        assertThat(forwarded("X-Request-ID")).isEqualTo(answer.header("X-Request-ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary Smith", "a/b", "a;b", "<b>", "é"})
    void anIdThatCouldSaySomethingIsReplaced(String id) {
        Response answer = somebody().header("X-Request-ID", id).get("/v1/cases");

        assertThat(answer.header("X-Request-ID")).matches("[0-9a-f-]{36}");
    }

    @Test
    void anIdThatIsTooLongIsReplaced() {
        assertThat(somebody()
                        .header("X-Request-ID", "a".repeat(128))
                        .get("/v1/cases")
                        .header("X-Request-ID"))
                .hasSize(128);
        assertThat(somebody()
                        .header("X-Request-ID", "a".repeat(129))
                        .get("/v1/cases")
                        .header("X-Request-ID"))
                .hasSize(36);
    }

    @Test
    void theClientsTraceGoesOn() {
        somebody().header("traceparent", TRACE).header("tracestate", "a=1").get("/v1/cases");

        assertThat(forwarded("traceparent")).isEqualTo(TRACE);
        assertThat(forwarded("tracestate")).isEqualTo("a=1");
    }

    @Test
    void aRefusalNamesTheTrace() {
        String traceId =
                somebody().header("traceparent", TRACE).get("/v1/nothing").path("traceId");

        assertThat(traceId).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private String forwarded(String header) {
        return standIns.cases.received().get(0).headers().get(header);
    }
}
