package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaMatchesRecordTest {

    private static final Map<Type, String> FORMATS =
            Map.of(UUID.class, "uuid", LocalDate.class, "date", OffsetDateTime.class, "date-time");
    private static final Map<Type, String> PLAIN = Map.of(
            int.class,
            "integer",
            Integer.class,
            "integer",
            BigDecimal.class,
            "number",
            boolean.class,
            "boolean",
            Boolean.class,
            "boolean");

    @Test
    void everyTypeHasOneSchemaAndEverySchemaAType() {
        assertThat(Schemas.in(Schemas.CURRENT).keySet()).isEqualTo(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    static List<String> types() {
        return List.copyOf(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaSaysWhatTheRecordSays(String type) {
        // Given
        var event = EventTypes.recordOf(type).orElseThrow();
        // When
        var schema = Schemas.in(Schemas.CURRENT).get(type);
        // Then
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo(EventTypes.schemaOf(type));
        assertThat(schema.path("title").asText()).isNotBlank();
        assertObject(event, schema);
    }

    private static void assertObject(Class<?> type, JsonNode schema) {
        var javadoc = Javadoc.of(type);
        var components = Arrays.stream(type.getRecordComponents()).toList();
        assertThat(schema.path("description").asText()).isEqualTo(javadoc.summary());
        assertThat(schema.path("additionalProperties").asBoolean()).isTrue();
        assertThat(names(schema.path("properties").fieldNames()))
                .isEqualTo(components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(schema.path("required")))
                .isEqualTo(components.stream()
                        .map(RecordComponent::getName)
                        .filter(name -> !javadoc.mayBeNull(name))
                        .toList());
        for (var component : components) {
            var name = component.getName();
            var property = schema.path("properties").path(name);
            assertThat(property.path("description").asText())
                    .isEqualTo(javadoc.components().get(name));
            assertThat(property.path("type").isArray()).as(name).isEqualTo(javadoc.mayBeNull(name));
            assertValue(component.getGenericType(), property);
        }
    }

    private static void assertValue(Type type, JsonNode schema) {
        if (type instanceof ParameterizedType list) {
            assertThat(jsonType(schema)).isEqualTo("array");
            assertValue(list.getActualTypeArguments()[0], schema.path("items"));
        } else if (FORMATS.containsKey(type)) {
            assertThat(jsonType(schema)).isEqualTo("string");
            assertThat(schema.path("format").asText()).isEqualTo(FORMATS.get(type));
        } else if (type instanceof Class<?> codes && codes.isEnum()) {
            assertThat(texts(schema.path("enum")))
                    .isEqualTo(Arrays.stream(codes.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (type instanceof Class<?> record && record.isRecord()) {
            assertObject(record, schema);
        } else {
            assertThat(jsonType(schema)).isEqualTo(PLAIN.getOrDefault(type, "string"));
        }
    }

    private static String jsonType(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static List<String> texts(JsonNode array) {
        // a code that may be null has null in its list: it is no code
        return StreamSupport.stream(array.spliterator(), false)
                .filter(code -> !code.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Iterator<String> names) {
        var list = new ArrayList<String>();
        names.forEachRemaining(list::add);
        return list;
    }
}
