package org.throughline.platformtest.realparts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@TestProfile(SecondApplicationTest.Otherwise.class)
@WithRealParts
class SecondApplicationTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void anApplicationOfAnotherProfileFindsTheSamePartsAndKey() {
        // Given
        String token = Tokens.forRole("pod-manager");

        // Then
        given().auth().oauth2(token).get("/visits/1").then().statusCode(200);
        assertThat(RealParts.running().getBootstrapServers()).isEqualTo(bootstrapServers);
    }

    @Test
    void theBrokerComesBackFromAnOutageWhileTheApplicationRuns() {
        // Given
        RunningParts parts = RealParts.running();

        // When
        parts.stopBroker();
        parts.startBroker();

        // Then
        try (EventsOnTopic events = EventsOnTopic.named("nobody-wrote-here")) {
            assertThat(events.soFar()).isEmpty();
        }
    }

    /** Differs from the default in a setting, so that Quarkus starts the application again. */
    public static class Otherwise implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("throughline.test.otherwise", "true");
        }
    }
}
