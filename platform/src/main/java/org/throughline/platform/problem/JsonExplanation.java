package org.throughline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bodies that are not JSON, or not the JSON asked for: unknown fields, wrong types, wrong codes. */
@ApplicationScoped
class JsonExplanation implements Explanation {

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(Problem.badRequest("unknown-field", "The body has a field that this path does not know.")
                    .at(pointer(unknown), "unknown field"));
        }
        if (failure instanceof JsonMappingException mismatch) {
            return Optional.of(Problem.badRequest("malformed-field", "A field has a value of the wrong kind.")
                    .at(pointer(mismatch), "not a value of the kind asked for"));
        }
        return failure instanceof JsonProcessingException
                ? Optional.of(Problem.badRequest("malformed-json", "The body is not JSON."))
                : Optional.empty();
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
