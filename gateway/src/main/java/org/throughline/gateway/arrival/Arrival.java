package org.throughline.gateway.arrival;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.problem.Refusals;

/** The first to see a request: gives it its ids, refuses a path that could be read two ways, logs the answer. */
@ApplicationScoped
class Arrival {

    /** Before authentication (200) and everything else that looks at a path. */
    private static final int FIRST = 1000;

    private final Refusals refusals;
    private final AccessLog accessLog;

    Arrival(Refusals refusals, AccessLog accessLog) {
        this.refusals = refusals;
        this.accessLog = accessLog;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private void receive(RoutingContext ctx) {
        Exchange exchange = Exchange.of(ctx);
        ctx.addHeadersEndHandler(head -> label(ctx.response(), exchange));
        exchange.whenOver(complete -> accessLog.answered(ctx, exchange, complete));
        ctx.addEndHandler(end -> exchange.over(end.succeeded()));
        if (ctx.request().path().startsWith("/q/")) {
            exchange.matched(Exchange.OWN_PAGES);
        }
        if (PlainPath.is(ctx.request().path())) {
            ctx.next();
        } else {
            refusals.refuse(ctx, Refusal.MALFORMED_PATH);
        }
    }

    /** Set when the head leaves, so that they stand once even where the service has set them too. */
    private static void label(HttpServerResponse response, Exchange exchange) {
        response.putHeader(Exchange.REQUEST_ID, exchange.requestId());
        response.putHeader(Exchange.CORRELATION_ID, exchange.correlationId());
        response.putHeader("X-Content-Type-Options", "nosniff");
    }
}
