package org.throughline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place in the AsyncAPI document, which follows references into other files as a reader of the document does. */
record AsyncApi(Path file, JsonNode node) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static AsyncApi document() {
        var file = Path.of("src/main/resources/asyncapi.yaml");
        return new AsyncApi(file, read(file));
    }

    AsyncApi at(String pointer) {
        return new AsyncApi(file, node.at(pointer)).followed();
    }

    Map<String, AsyncApi> members(String pointer) {
        var members = new LinkedHashMap<String, AsyncApi>();
        node.at(pointer).fields().forEachRemaining(member -> members.put(member.getKey(), here(member.getValue())));
        return members;
    }

    List<AsyncApi> elements(String pointer) {
        var elements = new ArrayList<AsyncApi>();
        node.at(pointer).forEach(element -> elements.add(here(element)));
        return elements;
    }

    String text(String field) {
        return node.path(field).asText();
    }

    /** Where a reference leads, or this place itself; fails where the reference leads nowhere. */
    private AsyncApi followed() {
        if (!node.has("$ref")) {
            return this;
        }
        var reference = text("$ref").split("#", 2);
        var target = reference[0].isEmpty()
                ? file
                : file.resolveSibling(reference[0]).normalize();
        var found = read(target).at(reference.length == 2 ? reference[1] : "");
        if (found.isMissingNode()) {
            throw new AssertionError(file + " refers to " + text("$ref") + ", which is not there");
        }
        return new AsyncApi(target, found).followed();
    }

    private AsyncApi here(JsonNode child) {
        return new AsyncApi(file, child).followed();
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
