package org.throughline.platform.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number, a day, an instant or an id in the query that cannot be read. JAX-RS answers 404 to it, which would send the
 * client to look for a path that is there. In a path it stays 404: such a record there is not.
 */
@ApplicationScoped
@Priority(1)
class ParameterExplanation implements Explanation {

    private final UriInfo request;

    ParameterExplanation(UriInfo request) {
        this.request = request;
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (!(failure instanceof NotFoundException) || failure.getCause() == null) {
            return Optional.empty();
        }
        return request.getQueryParameters().entrySet().stream()
                .filter(parameter -> isMeant(parameter.getValue(), failure.getCause()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(name -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at(name, "is no value of the kind that this parameter takes"));
    }

    private static boolean isMeant(List<String> values, Throwable cause) {
        if (cause instanceof DateTimeParseException day) {
            return values.contains(day.getParsedString());
        }
        return cause instanceof IllegalArgumentException
                && cause.getMessage() != null
                && values.stream().anyMatch(cause.getMessage()::contains);
    }
}
