package org.throughline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource leaves as a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final Explanations explanations;

    ProblemMappers(ProblemAnswers answers, Explanations explanations) {
        this.answers = answers;
        this.explanations = explanations;
    }

    @ServerExceptionMapper
    Response known(Problem problem) {
        return answers.answer(problem);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException cause) {
        return answers.answer(Problem.of(401, "unauthenticated", "A valid bearer token is needed."));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException cause) {
        return answers.answer(Problem.forbidden("forbidden", "Your role does not allow this."));
    }

    @ServerExceptionMapper({
        WebApplicationException.class,
        ValidationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        RuntimeException.class,
        Exception.class
    })
    Response other(Throwable cause) {
        return answers.answer(explanations.of(cause).orElseGet(() -> unexpected(cause)));
    }

    private static Problem unexpected(Throwable cause) {
        // the types and the place, not the messages: a driver's message may repeat a row
        LOG.errorf("request failed cause=%s", StackTraces.withoutMessages(cause));
        return Problem.of(500, "internal-error", "Something went wrong on our side. Nothing was changed.");
    }
}
