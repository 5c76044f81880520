package org.throughline.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.problem.Problem;

/** Runs a POST once per {@code Idempotency-Key}, in one transaction with the stored answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final StoredAnswers answers;

    IdempotentInterceptor(HttpHeaders headers, UriInfo uri, StoredAnswers answers) {
        this.headers = headers;
        this.uri = uri;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> inTransaction(call));
        } catch (QuarkusTransactionException wrapped) {
            throw wrapped.getCause() instanceof Exception cause ? cause : wrapped;
        }
    }

    private Object inTransaction(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.badRequest("invalid-idempotency-key", "An Idempotency-Key has 1 to 200 characters.");
        }
        String operation = "POST " + uri.getPath();
        Optional<RestResponse<?>> earlier = answers.claim(key, operation, call.getParameters(), call.getMethod());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        answers.keep(key, answer);
        return answer;
    }
}
