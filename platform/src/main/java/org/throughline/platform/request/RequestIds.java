package org.throughline.platform.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.RequestScoped;
import org.throughline.platform.id.Ids;

/** The ids of the request at hand: one for the request itself, one for the whole matter that it belongs to. */
@RequestScoped
public class RequestIds {

    private String requestId = Ids.next().toString();
    private String correlationId = requestId;

    public String requestId() {
        return requestId;
    }

    public String correlationId() {
        return correlationId;
    }

    /** The trace that a problem names: the span's where tracing is on, the request's id otherwise. */
    public String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : requestId;
    }

    /** Takes the ids that came with a request or an event; an absent correlation id is the request's own. */
    public void take(String requestId, String correlationId) {
        this.requestId = requestId;
        this.correlationId = correlationId == null ? requestId : correlationId;
    }
}
