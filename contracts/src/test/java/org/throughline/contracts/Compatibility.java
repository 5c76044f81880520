package org.throughline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change of a schema breaks, for the two readers an event has: the one who still holds the published schema and
 * reads new events, and the one who holds the new schema and reads old events from the log.
 */
final class Compatibility {

    static final String WHAT_TO_DO =
            "Put it back, or publish the change as a new type (.v2) beside this one and send both "
                    + "until nobody reads the old one. To tell more, add a property that may be null.";

    private static final Set<String> SAYS_NOTHING_TO_A_VALIDATOR =
            Set.of("title", "description", "examples", "$comment", "deprecated");
    private static final Set<String> READ_BY_THEIR_OWN_RULE = Set.of("properties", "required", "enum", "items");

    private final List<String> broken = new ArrayList<>();

    private Compatibility() {}

    /** One line for each broken promise; empty when every reader of the published types is safe. */
    static List<String> broken(Map<String, JsonNode> published, Map<String, JsonNode> current) {
        var check = new Compatibility();
        published.forEach((type, schema) -> {
            if (current.containsKey(type)) {
                check.compare(type, schema, current.get(type));
            } else {
                check.say(type, "the type was removed, but consumers subscribe to it");
            }
        });
        return check.broken;
    }

    private void compare(String at, JsonNode published, JsonNode current) {
        keywords(published, current).forEach(keyword -> {
            if (!published.path(keyword).equals(current.path(keyword))) {
                say(at, keyword + " was " + published.path(keyword) + " and is " + current.path(keyword));
            }
        });
        compareCodes(at, published, current);
        compareProperties(at, published, current);
        if (published.has("items")) {
            compare(at + "/items", published.path("items"), current.path("items"));
        }
    }

    private void compareCodes(String at, JsonNode published, JsonNode current) {
        if (published.has("enum") != current.has("enum")) {
            say(at, "a list of codes began or ended");
        }
        for (var code : published.path("enum")) {
            if (current.has("enum") && !texts(current.path("enum")).contains(code.asText())) {
                say(at, "the code " + code.asText() + " was removed, but the log holds events with it");
            }
        }
    }

    private void compareProperties(String at, JsonNode published, JsonNode current) {
        var wasRequired = texts(published.path("required"));
        var isRequired = texts(current.path("required"));
        published.path("properties").fields().forEachRemaining(property -> {
            var name = property.getKey();
            var here = at + "/" + name;
            var now = current.path("properties").path(name);
            if (now.isMissingNode()) {
                say(here, "the property was removed, but consumers read it");
                return;
            }
            if (wasRequired.contains(name) && !isRequired.contains(name)) {
                say(here, "the property is no longer required, but consumers count on it");
            }
            if (!wasRequired.contains(name) && isRequired.contains(name)) {
                say(here, "the property became required, but the log holds events without it");
            }
            compare(here, property.getValue(), now);
        });
        isRequired.stream()
                .filter(name -> !published.path("properties").has(name))
                .forEach(name ->
                        say(at + "/" + name, "a new property is required, but the log holds events without it"));
    }

    private void say(String at, String what) {
        broken.add(at + ": " + what + ". " + WHAT_TO_DO);
    }

    /** Every keyword that decides what is valid and has no rule of its own: of these, any change breaks a reader. */
    private static Set<String> keywords(JsonNode published, JsonNode current) {
        var keywords = new LinkedHashSet<String>();
        published.fieldNames().forEachRemaining(keywords::add);
        current.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(SAYS_NOTHING_TO_A_VALIDATOR);
        keywords.removeAll(READ_BY_THEIR_OWN_RULE);
        return keywords;
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new LinkedHashSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
