package org.throughline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.throughline.platform.problem.Problem;

/** JSON Merge Patch (RFC 7396): what is sent replaces, null removes, what is absent stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** The editable part of a record after the patch, validated; a 400 problem for unknown fields and wrong values. */
    public <T> T apply(JsonNode patch, T current, Class<T> type) throws JsonProcessingException {
        if (!(patch instanceof ObjectNode fields)) {
            throw Problem.badRequest("malformed-json", "A merge patch is a JSON object.");
        }
        T changed = mapper.treeToValue(merge(mapper.valueToTree(current), fields), type);
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode nested && target.get(field.getKey()) instanceof ObjectNode within) {
                merge(within, nested);
            } else {
                target.set(field.getKey(), value);
            }
        });
        return target;
    }
}
