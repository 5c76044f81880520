package org.throughline.cases.returns.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.returns.dfe.Submissions.made;
import static org.throughline.cases.returns.dfe.Submissions.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.cases.imports.Files903;
import org.throughline.cases.referral.Mash;
import org.throughline.cases.returns.Returns;
import org.throughline.platformtest.realparts.WithRealParts;

/** Every page is held against the Department's published document, where it lies beside the project. */
@QuarkusTest
@WithRealParts
class PagesAreValidTest {

    private static final Logger LOG = Logger.getLogger(PagesAreValidTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void importedChildrenAndOurOwnAreToldInTheDepartmentsWords() throws Exception {
        // Given
        Files903.imported(Returns.shared("ssda903/header.csv"));
        Files903.imported(Returns.shared("ssda903/episodes.csv"));
        Files903.imported(Returns.shared("cin/CIN_Census_2024.xml"));
        Files903.imported(Returns.shared("cin/fake_CIN_data.xml"));
        ClockedCase own = ClockedCase.opened();
        Council.run("update child set la_child_id = ? where id = ?", Mash.uniqueLaChildId(), own.childId());
        Council.run(
                "insert into worker_number (swe_number, worker_id, placeholder) values (?, ?, false)",
                "SW" + Mash.uniqueLaChildId().substring(2),
                own.keyworker());
        own.post(
                "strategy-discussions",
                Map.of("heldOn", ClockedCase.TODAY.minusDays(100).toString()));

        // When
        ValidatableResponse made = made("FULL");
        List<String> pages = pages(made);

        // Then
        JsonSchema schema = schema();
        int children = 0;
        for (String page : pages) {
            JsonNode told = JSON.readTree(page);
            assertThat(schema.validate(
                            told, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
            children += told.size();
        }
        LOG.infof("submission pages=%d children=%d", pages.size(), children);
        assertThat(children).isEqualTo((int) made.extract().path("children"));
        assertThat(String.join("", pages))
                .contains("\"mis_child_id\":\"" + own.childId() + "\"")
                .contains("child_looked_after_placements")
                .contains("\"factors\":[")
                .contains("\"worker_id\":\"SW");
    }

    private static JsonSchema schema() throws Exception {
        JsonNode document = JSON.readTree(Files.readString(Returns.shared("dfe-api/openapi.json")));
        return JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(
                        document.at("/components/schemas/CSC"),
                        SchemaValidatorsConfig.builder().build());
    }
}
