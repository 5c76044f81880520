package org.throughline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.RawHttp;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class PathTricksTest {

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases/../../q/metrics",
                "/v1/cases/..",
                "/v1/cases/./1",
                "/v1/cases/%2e%2e/%2e%2e/q/metrics",
                "/v1/cases/.%2E/q/metrics",
                "/v1/cases/..%2f..%2fq%2fmetrics",
                "/v1/cases%2f1",
                "/v1/cases%5c..%5cq",
                "/v1/cases/%252e%252e/q",
                "/v1/cases/..;/..;/q/metrics",
                "/v1/cases;a=b/1",
                "/v1/cases%3ba=b/1",
                "/v1//cases",
                "//v1/cases",
                "/v1/cases//",
                "/v1/cases/%00",
                "/v1/cases/a%0d%0aX-Evil:1",
                "/v1/../q/health"
            })
    void aPathThatCouldBeReadTwoWaysIsRefused(String path) {
        String answer = RawHttp.answer("GET " + path + " HTTP/1.1", Callers.authorization());

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"malformed-path\"");
        assertThat(standIns.all())
                .allSatisfy(service -> assertThat(service.received()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/c%61ses",
                "/V1/cases",
                "/v1/q/metrics",
                "/case-service/q/metrics",
                "/openapi/case-service/q",
                "/openapi/",
                "/openapi/case",
                "*"
            })
    void aPathThatIsNoRouteReachesNoService(String path) {
        String answer = RawHttp.answer("GET " + path + " HTTP/1.1", Callers.authorization());

        assertThat(answer).startsWith("HTTP/1.1 404").contains("\"code\":\"no-such-route\"");
        assertThat(standIns.all())
                .allSatisfy(service -> assertThat(service.received()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/%", "/v1/cases/%4", "/v1/cases/%zz", "/v1/cases\\..\\q", "/v1/cases/|"})
    void whatIsNoUriIsRefusedBeforeAnythingReadsIt(String path) {
        assertThat(RawHttp.answer("GET " + path + " HTTP/1.1", Callers.authorization()))
                .startsWith("HTTP/1.1 400");
        assertThat(standIns.cases.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases/", "/v1/cases/%C3%A9", "/v1/cases/a.b..c", "/v1/cases/a~b_c-d@e"})
    void aPlainPathPassesAsItIs(String path) {
        RawHttp.answer("GET " + path + " HTTP/1.1", Callers.authorization());

        assertThat(standIns.cases.received().get(0).uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/q/metrics", "http://elsewhere/v1/cases/1"})
    void anAbsoluteRequestLineIsReadByItsPathOnly(String target) {
        RawHttp.answer("GET " + target + " HTTP/1.1", Callers.authorization());

        assertThat(standIns.all()).allSatisfy(service -> assertThat(service.received())
                .allSatisfy(received -> assertThat(received.uri()).isEqualTo("/v1/cases/1")));
    }
}
