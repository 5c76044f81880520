package org.throughline.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;

/** Problems raised on purpose, and what the HTTP layer refuses by itself: no such path, method, media type. */
@ApplicationScoped
class HttpExplanation implements Explanation {

    private static final Map<Integer, Problem> BY_STATUS = Map.of(
            400, Problem.badRequest("malformed-request", "The request could not be read."),
            404, Problem.of(404, "not-found", "There is nothing here."),
            405, Problem.of(405, "method-not-allowed", "This path does not take that method."),
            406, Problem.of(406, "not-acceptable", "This path answers JSON."),
            413, Problem.of(413, "body-too-large", "The body is larger than this path takes."),
            415, Problem.of(415, "unsupported-media-type", "This path does not take that media type."));

    @Override
    public Optional<Problem> of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return Optional.of(problem);
        }
        return failure instanceof WebApplicationException refusal
                ? Optional.ofNullable(BY_STATUS.get(refusal.getResponse().getStatus()))
                : Optional.empty();
    }
}
