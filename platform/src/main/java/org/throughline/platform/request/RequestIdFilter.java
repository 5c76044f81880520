package org.throughline.platform.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Keeps {@code X-Request-ID} and {@code X-Correlation-ID} of the client where they are sane, and returns and logs both. */
@Provider
@PreMatching
@Priority(0)
class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REQUEST_ID = "X-Request-ID";
    private static final String CORRELATION_ID = "X-Correlation-ID";
    /** Ids only: nothing that could carry a sentence, a name or a line break into a log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final RequestIds ids;

    RequestIdFilter(RequestIds ids) {
        this.ids = ids;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String requestId = sane(request.getHeaderString(REQUEST_ID));
        ids.take(requestId == null ? ids.requestId() : requestId, sane(request.getHeaderString(CORRELATION_ID)));
        MDC.put("requestId", ids.requestId());
        MDC.put("correlationId", ids.correlationId());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, ids.requestId());
        response.getHeaders().putSingle(CORRELATION_ID, ids.correlationId());
    }

    private static String sane(String id) {
        return id != null && SANE.matcher(id).matches() ? id : null;
    }
}
