package org.throughline.cases;

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

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        // When
        String served = given().get("/q/openapi?format=json").asString();

        // Then, whatever the order of fields; diff tells more than two documents side by side would
        JsonNode committed = new YAMLMapper().readTree(COMMITTED.toFile());
        assertThat(new ObjectMapper().readTree(served).equals(committed))
                .as("openapi.yaml is what is served. Where the API was meant to change: diff, then copy,"
                        + " case-service/target/openapi/openapi.yaml to case-service/openapi.yaml")
                .isTrue();
    }
}
