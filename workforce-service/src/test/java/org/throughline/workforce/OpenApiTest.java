package org.throughline.workforce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OpenApiTest {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        // When
        JsonNode served = YAML.readTree(given().get("/q/openapi?format=yaml").asString());

        // Then; as trees, since the order of fields differs between the build and the server
        assertThat(YAML.readTree(COMMITTED.toFile()).equals(served))
                .as("openapi.yaml says what is served. Where the API was meant to change: look at the difference, then"
                        + " cp workforce-service/target/openapi/openapi.yaml workforce-service/openapi.yaml")
                .isTrue();
    }
}
