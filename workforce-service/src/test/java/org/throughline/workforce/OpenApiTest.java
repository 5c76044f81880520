package org.throughline.workforce;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
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
        String served = given().get("/q/openapi?format=yaml").asString();

        // Then; two documents of two thousand lines side by side would tell less than diff does
        assertThat(Files.readString(COMMITTED).equals(served))
                .as("openapi.yaml is what is served. Where the API was meant to change: diff, then copy,"
                        + " workforce-service/target/openapi/openapi.yaml to workforce-service/openapi.yaml")
                .isTrue();
    }
}
