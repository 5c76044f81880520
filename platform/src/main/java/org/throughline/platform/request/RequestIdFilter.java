package org.throughline.platform.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Keeps {@code X-Request-ID} and {@code X-Correlation-ID} of the client where they are sane, and returns and logs both. */
@Provider
@PreMatching
@Priority(0)
class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final RequestIds ids;

    RequestIdFilter(RequestIds ids) {
        this.ids = ids;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ids.take(request::getHeaderString);
        MDC.put("requestId", ids.requestId());
        MDC.put("correlationId", ids.correlationId());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ids.headers().forEach(response.getHeaders()::putSingle);
    }
}
