package org.throughline.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;

/** How events are written and read, and how a consumer validates them. */
final class WireFormat {

    /** As the services set it: ISO dates, nulls written, a reader passes over what it does not know. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WireFormat() {}

    static DomainEvent event(String type, JsonNode payload) {
        try {
            return JSON.treeToValue(payload, EventTypes.recordOf(type).orElseThrow());
        } catch (JsonProcessingException e) {
            throw new AssertionError(type, e);
        }
    }

    static List<String> violations(String type, String json) {
        return violations(Schemas.in(Schemas.CURRENT).get(type), json);
    }

    static List<String> violations(JsonNode schema, String json) {
        var settings =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema, settings)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
