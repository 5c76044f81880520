package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.StandIns;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@BeforeThreeServices
class NothingPersonalInTheLogTest {

    private static final String CANARY = "Zebedee-Quillfeather";

    StandIns standIns;
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        standIns.reset();
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void whateverPeopleTypeIntoAnAddress() {
        // Given a service that answers one path and dies on another
        standIns.cases.answers(request -> request.connection().close());

        // When
        somebody().get("/v1/workers?name=" + CANARY);
        somebody().get("/v1/children/" + CANARY);
        somebody().get("/v1/" + CANARY);
        somebody().get("/" + CANARY + "/../" + CANARY);
        somebody().header("X-Request-ID", CANARY + " is ill").get("/v1/workers");
        somebody().body("{\"name\":\"" + CANARY + "\"}").post("/v1/referrals");
        somebody().request("TRACE", "/v1/cases/" + CANARY);
        given().get("/v1/children/" + CANARY);
        given().auth().oauth2(Tokens.expired()).get("/v1/children/" + CANARY + "?q=" + CANARY);
        String metrics =
                given().auth().oauth2(Callers.token()).get("/q/metrics").asString();

        // Then
        assertThat(lines.seen)
                .anyMatch(line -> line.contains("request answered method=GET route=/v1/workers status=200"))
                .anyMatch(line -> line.contains("route=/v1/children status=502"))
                .noneMatch(line -> line.contains(CANARY));
        assertThat(metrics)
                .contains("throughline_gateway_requests_seconds_count{method=\"GET\",route=\"/v1/workers\"")
                .doesNotContain(CANARY);
    }

    private static final class Lines extends Handler {
        final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            String text = line instanceof ExtLogRecord ext
                    ? ext.getFormattedMessage()
                    : MessageFormat.format(line.getMessage(), line.getParameters());
            seen.add(line.getThrown() == null ? text : text + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
