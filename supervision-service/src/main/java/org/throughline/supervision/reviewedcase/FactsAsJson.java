package org.throughline.supervision.reviewedcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;

/** A case's facts as they are kept with it. */
@ApplicationScoped
class FactsAsJson {

    private final ObjectMapper mapper;

    FactsAsJson(ObjectMapper mapper) {
        // kept by another version of the service, they may hold more than we know
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String of(CaseFacts facts) {
        try {
            return mapper.writeValueAsString(facts);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("facts that are not JSON", notOurs);
        }
    }

    CaseFacts read(String json) {
        try {
            return mapper.readValue(json, CaseFacts.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("facts that cannot be read", notOurs);
        }
    }
}
