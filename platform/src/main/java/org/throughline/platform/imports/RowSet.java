package org.throughline.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;

/**
 * Hands many records to one SQL statement: as one JSON parameter, read there by {@code jsonb_to_recordset} with a column per
 * component, named in snake_case.
 */
@ApplicationScoped
public class RowSet {

    private final ObjectMapper mapper;

    RowSet(ObjectMapper mapper) {
        this.mapper = mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** The records as one JSON array. */
    public String of(Collection<? extends Record> rows) {
        return json(rows);
    }

    /** A hash of what the record says: equal for equal records. */
    UUID hash(Object fact) {
        return UUID.nameUUIDFromBytes(json(fact).getBytes(StandardCharsets.UTF_8));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a record that is not JSON", notOurs);
        }
    }
}
