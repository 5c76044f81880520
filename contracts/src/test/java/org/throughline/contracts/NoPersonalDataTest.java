package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Events leave the services' access control behind: what could hold a name, a free text or a birthday never enters. */
class NoPersonalDataTest {

    private static final Set<String> SAFE_FORMATS = Set.of("uuid", "date", "date-time");
    private static final Map<String, String> SAFE_PATTERNS = Map.of(
            "sweNumber",
            "^[A-Z]{2}[0-9]{10}$",
            "reason",
            "^RC[1-9]$",
            "language",
            "^[a-z]{2,3}$",
            "ruleVersion",
            "^[a-z0-9-]+$");
    private static final Pattern PERSONAL = Pattern.compile(
            ".*(name|birth|dob|nhs|upn|address|postcode|phone|email|note|text|narrative|comment|rationale|place(?!mentId$)).*",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyStringIsAnIdADateACodeOrAnAgreedNumber() {
        assertThat(propertiesThat((name, schema) -> isString(schema) && !isSafe(name, schema)))
                .isEmpty();
    }

    @Test
    void noPropertyIsCalledLikeAPersonalDatum() {
        assertThat(propertiesThat((name, schema) -> PERSONAL.matcher(name).matches()))
                .isEmpty();
    }

    private interface Condition {
        boolean holds(String name, JsonNode schema);
    }

    private static List<String> propertiesThat(Condition condition) {
        var found = new ArrayList<String>();
        Schemas.in(Schemas.CURRENT).forEach((type, schema) -> collect(type, schema, condition, found));
        return found;
    }

    private static void collect(String at, JsonNode schema, Condition condition, List<String> found) {
        schema.path("properties").fields().forEachRemaining(property -> {
            var here = at + "/" + property.getKey();
            for (var value = property.getValue(); !value.isMissingNode(); value = value.path("items")) {
                if (condition.holds(property.getKey(), value)) {
                    found.add(here);
                }
                collect(here, value, condition, found);
            }
        });
    }

    private static boolean isString(JsonNode schema) {
        return schema.path("type").toString().contains("\"string\"");
    }

    private static boolean isSafe(String name, JsonNode schema) {
        return schema.has("enum")
                || SAFE_FORMATS.contains(schema.path("format").asText())
                || schema.has("pattern") && schema.path("pattern").asText().equals(SAFE_PATTERNS.get(name));
    }
}
