package org.throughline.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the gateway knows of one request from its arrival on: its ids, its trace, and the route once that is found. */
public final class Exchange {

    public static final String REQUEST_ID = "X-Request-ID";
    public static final String CORRELATION_ID = "X-Correlation-ID";

    /** Stands for the gateway's own health, metrics and documentation. */
    public static final String OWN_PAGES = "/q";

    private static final String KEY = Exchange.class.getName();
    /** Ids only: nothing that could carry a sentence or a line break into a log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    private final String requestId;
    private final String correlationId;
    private final TraceParent trace;
    private final long arrivedNanos = System.nanoTime();
    private String route = "-";
    private Consumer<Boolean> whenOver = complete -> {};

    private Exchange(HttpServerRequest request) {
        requestId = sane(request.getHeader(REQUEST_ID), UUID.randomUUID().toString());
        correlationId = sane(request.getHeader(CORRELATION_ID), requestId);
        trace = TraceParent.from(request.getHeader("traceparent"));
    }

    /** The exchange of a request; begins it on the first call. */
    public static Exchange of(RoutingContext ctx) {
        Exchange known = ctx.get(KEY);
        if (known != null) {
            return known;
        }
        Exchange exchange = new Exchange(ctx.request());
        ctx.put(KEY, exchange);
        return exchange;
    }

    public String requestId() {
        return requestId;
    }

    public String correlationId() {
        return correlationId;
    }

    public TraceParent trace() {
        return trace;
    }

    /** The matched prefix, the only part of a path that may be logged; a dash while there is none. */
    public String route() {
        return route;
    }

    /** Notes the matched prefix. */
    public void matched(String prefix) {
        route = prefix;
    }

    /** Runs once, at the end of the exchange, with whether the answer was complete. */
    public void whenOver(Consumer<Boolean> action) {
        whenOver = action;
    }

    /** Notes the end, for which a cut connection has more than one sign: the first counts. */
    public void over(boolean complete) {
        Consumer<Boolean> once = whenOver;
        whenOver = again -> {};
        once.accept(complete);
    }

    /** Nanoseconds since arrival. */
    public long nanos() {
        return System.nanoTime() - arrivedNanos;
    }

    private static String sane(String id, String otherwise) {
        return id != null && SANE.matcher(id).matches() ? id : otherwise;
    }
}
