package org.throughline.platformtest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What each service's API document must be: the test of a service extends it and says {@code @QuarkusTest}. */
public abstract class PublishedApi {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    public void theCommittedDocumentIsTheOneServed() throws IOException {
        // When
        JsonNode served = served();

        // Then; as trees, since the order of fields differs between the build and the server
        assertThat(YAML.readTree(COMMITTED.toFile()).equals(served))
                .as(
                        "openapi.yaml is what is served. Where the API was meant to change: look at the difference, then copy"
                                + " target/openapi/openapi.yaml of this service over it")
                .isTrue();
    }

    @Test
    public void everyOperationSaysWhatItDoesAndHowItRefuses() throws IOException {
        assertThat(without(operation -> operation.hasNonNull("summary")
                        && operation.hasNonNull("operationId")
                        && operation.path("responses").has("400")
                        && operation.path("responses").has("401")
                        && operation.path("responses").has("403")))
                .as("operations without a summary or a refusal")
                .isEmpty();
    }

    @Test
    public void everyJsonBodyHasAnExample() throws IOException {
        assertThat(without(operation -> {
                    JsonNode content = operation.at("/requestBody/content/application~1json");
                    return content.isMissingNode() || content.has("examples");
                }))
                .as("operations without an example of their body")
                .isEmpty();
    }

    private static List<String> without(Predicate<JsonNode> fulfilled) throws IOException {
        List<String> missing = new ArrayList<>();
        served().path("paths").forEach(path -> path.properties().stream()
                .map(Map.Entry::getValue)
                .filter(operation -> operation.has("responses") && !fulfilled.test(operation))
                .forEach(operation -> missing.add(operation.path("operationId").asText())));
        return missing;
    }

    private static JsonNode served() throws IOException {
        return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }
}
