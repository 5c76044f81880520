package org.throughline.platformtest.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An operation as the running service's API document has it.
 *
 * @param contentType of its body; null where it takes none
 * @param example the first example of its body; null where there is none
 * @param conditional whether it takes If-Match
 */
record Served(String method, String path, String contentType, String example, boolean conditional) {

    /** All operations by their id. */
    static Map<String, Served> operations(URL service) {
        try {
            JsonNode document = new ObjectMapper().readTree(new URL(service, "/q/openapi?format=json"));
            Map<String, Served> operations = new HashMap<>();
            document.path("paths").fields().forEachRemaining(path -> path.getValue()
                    .fields()
                    .forEachRemaining(method -> operations.put(
                            method.getValue().path("operationId").asText(),
                            of(method.getKey(), path.getKey(), method.getValue()))));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Served of(String method, String path, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        String type = content.fieldNames().hasNext() ? content.fieldNames().next() : null;
        boolean conditional =
                operation.path("parameters").findValuesAsText("name").contains("If-Match");
        return new Served(method.toUpperCase(Locale.ROOT), path, type, example(content, type), conditional);
    }

    private static String example(JsonNode content, String type) {
        if (type == null || !content.path(type).has("examples")) {
            return null;
        }
        JsonNode value = content.path(type).path("examples").elements().next().path("value");
        return value.isTextual() ? value.asText() : value.toString();
    }
}
