package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One worked change each, on a small schema: {@code old} becomes {@code new} in its text. */
class CompatibilityTest {

    private static final String PUBLISHED = """
            {"$id":"urn:t","type":"object","additionalProperties":true,"required":["id","on","stage","steps"],"properties":{
            "id":{"type":"string","format":"uuid"},
            "on":{"type":"string","format":"date","description":"first day"},
            "stage":{"type":"string","enum":["OPEN","CLOSED"]},
            "number":{"type":["string","null"],"pattern":"^RC[1-9]$"},
            "fte":{"type":"number","minimum":0,"maximum":1},
            "steps":{"type":"array","items":{"type":"object","required":["due"],"properties":{
              "due":{"type":"string","format":"date"},"owner":{"type":["string","null"],"format":"uuid"}}}}}}""";

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format":"uuid"                   | "format":"date"                   | t/id          | format was "uuid" and is "date"
            "type":"number"                   | "type":"string"                   | t/fte         | type was "number" and is "string"
            ["string","null"],"pattern"       | "string","pattern"                | t/number      | type was ["string","null"] and is "string"
            "string","enum"                   | ["string","null"],"enum"          | t/stage       | type was "string" and is ["string","null"]
            "^RC[1-9]$"                       | "^RC[1-8]$"                       | t/number      | pattern was
            "maximum":1                       | "maximum":2                       | t/fte         | maximum was 1 and is 2
            ,"minimum":0                      | ``                                | t/fte         | minimum was 0 and is
            ,"enum":["OPEN","CLOSED"]         | ``                                | t/stage       | a list of codes began or ended
            "format":"date","description"     | "enum":["A"],"description"        | t/on          | a list of codes began or ended
            "OPEN","CLOSED"                   | "OPEN"                            | t/stage       | the code CLOSED was removed
            "OPEN","CLOSED"                   | "OPEN","SHUT"                     | t/stage       | the code CLOSED was removed
            "fte":                            | "share":                          | t/fte         | the property was removed
            ["id","on","stage","steps"]       | ["id","on","stage"]               | t/steps       | no longer required
            ["id","on","stage","steps"]       | ["id","on","stage","steps","fte"] | t/fte         | became required
            ["id","on","stage","steps"]       | ["id","on","stage","steps","by"]  | t/by          | a new property is required
            "additionalProperties":true       | "additionalProperties":false      | t             | additionalProperties was true and is false
            "urn:t"                           | "urn:u"                           | t             | $id was
            "due":{"type":"string"            | "due":{"type":"integer"           | t/steps/items/due   | type was
            "owner"                           | "worker"                          | t/steps/items/owner | the property was removed
            ["due"]                           | ["due","owner"]                   | t/steps/items/owner | became required
            "type":"array","items"            | "type":"array","contains"         | t/steps             | contains was""")
    void aChangeThatBreaksAReaderIsNamedWithItsPlaceAndTheWayOut(String old, String changed, String at, String what) {
        // Given
        var current = PUBLISHED.replace(old, changed == null ? "" : changed);
        assertThat(current).as("the vector changes the schema").isNotEqualTo(PUBLISHED);
        // When
        var broken = broken(current);
        // Then
        assertThat(broken).anySatisfy(line -> assertThat(line)
                .startsWith(at + ": ")
                .contains(what)
                .contains("new type (.v2)", "add a property that may be null"));
    }

    @Test
    void aTypeThatDisappearsBreaksItsSubscribers() {
        assertThat(Compatibility.broken(Map.of("t", json(PUBLISHED)), Map.of()))
                .singleElement()
                .asString()
                .startsWith("t: the type was removed")
                .contains("new type (.v2)");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "first day"            | "the first day of the stage"
            "fte":{                | "by":{"type":["string","null"],"format":"uuid"},"fte":{
            "OPEN","CLOSED"        | "OPEN","CLOSED","PAUSED"
            "OPEN","CLOSED"        | "CLOSED","OPEN"
            ["id","on"             | ["on","id\"""")
    void aChangeThatEveryReaderCanTakePasses(String old, String changed) {
        // Given
        var current = PUBLISHED.replace(old, changed);
        assertThat(current).as("the vector changes the schema").isNotEqualTo(PUBLISHED);
        // When
        var broken = broken(current);
        // Then
        assertThat(broken).isEmpty();
    }

    @Test
    void aNewTypeBesideTheOldOnesPasses() {
        var published = Map.of("t.v1", json(PUBLISHED));
        var current = Map.of("t.v1", json(PUBLISHED), "t.v2", json(PUBLISHED));
        assertThat(Compatibility.broken(published, current)).isEmpty();
    }

    private static List<String> broken(String current) {
        return Compatibility.broken(Map.of("t", json(PUBLISHED)), Map.of("t", json(current)));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
