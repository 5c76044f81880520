package org.throughline.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.throughline.platform.request.RequestIds;

/** Turns a problem into its HTTP answer. */
@ApplicationScoped
public class ProblemAnswers {

    private final RequestIds ids;

    ProblemAnswers(RequestIds ids) {
        this.ids = ids;
    }

    /** The {@code application/problem+json} answer of a problem. */
    public Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(ProblemBody.MEDIA_TYPE).entity(body(problem));
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    /** The body of that answer. */
    public ProblemBody body(Problem problem) {
        Response.Status known = Response.Status.fromStatusCode(problem.status());
        return new ProblemBody(
                "urn:throughline:problem:" + problem.code(),
                known == null ? "Problem" : known.getReasonPhrase(),
                problem.status(),
                problem.code(),
                problem.getMessage(),
                problem.errors(),
                ids.traceId());
    }
}
