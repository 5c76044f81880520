package org.throughline.cases.returns.dfe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Children as the Department's JSON, and a hash by which a change is noticed. */
@ApplicationScoped
class DfeJson {

    private final ObjectMapper mapper;

    DfeJson(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    String of(DfeChild child) {
        try {
            return mapper.writeValueAsString(child);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a child that is not JSON", notOurs);
        }
    }

    static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
