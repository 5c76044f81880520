package org.throughline.platform.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.throughline.platform.id.Ids;

/** The ids of the request at hand: one for the request itself, one for the whole matter that it belongs to. */
@RequestScoped
public class RequestIds {

    private static final String REQUEST_ID = "X-Request-ID";
    private static final String CORRELATION_ID = "X-Correlation-ID";
    /** Ids only: nothing that could carry a sentence, a name or a line break into a log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,128}");

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

    /** Takes the ids of the client's headers where they are sane. */
    public void take(UnaryOperator<String> headers) {
        String sent = sane(headers.apply(REQUEST_ID));
        take(sent == null ? requestId : sent, sane(headers.apply(CORRELATION_ID)));
    }

    /** The headers that every answer carries. */
    public Map<String, String> headers() {
        return Map.of(REQUEST_ID, requestId, CORRELATION_ID, correlationId);
    }

    private static String sane(String id) {
        return id != null && SANE.matcher(id).matches() ? id : null;
    }
}
