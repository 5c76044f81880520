package org.throughline.supervision.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OpenApiTest {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException {
        // When
        JsonNode served = YAML.readTree(
                given().queryParam("format", "YAML").get("/q/openapi").asString());

        // Then; as trees, since the order of fields differs between the build and the server
        assertThat(YAML.readTree(COMMITTED.toFile()).equals(served))
                .as("openapi.yaml says what is served. Where the API was meant to change: look at the difference, then"
                        + " cp supervision-service/target/openapi/openapi.yaml supervision-service/openapi.yaml")
                .isTrue();
    }

    @Test
    void everyOperationHasASummaryADescriptionAndItsRefusals() {
        JsonPath document =
                given().queryParam("format", "JSON").get("/q/openapi").jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            assertThat(operation).as("%s %s", method, path).containsKeys("summary", "description", "operationId");
            assertThat(operation.get("responses"))
                    .as("%s %s", method, path)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsKeys("400", "401", "403");
        }));
    }
}
