package org.throughline.gateway.arrival;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.throughline.gateway.exchange.Exchange;

/** One line and one measurement a request. The path and the query are left out: people type names into them. */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.throughline.gateway.access");
    private static final Set<HttpMethod> METHODS = Set.copyOf(HttpMethod.values());

    /** What nginx and those who read its logs call a client that left before there was an answer. */
    private static final int CLIENT_GONE = 499;

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void answered(RoutingContext ctx, Exchange exchange, boolean complete) {
        HttpMethod method = ctx.request().method();
        String name = METHODS.contains(method) ? method.name() : "OTHER";
        boolean unanswered = !complete && !ctx.response().headWritten();
        int status = unanswered ? CLIENT_GONE : ctx.response().getStatusCode();
        Duration taken = Duration.ofNanos(exchange.nanos());
        // Health is asked for every few seconds: of interest only to who looks for it.
        LOG.logf(
                exchange.route().equals(Exchange.OWN_PAGES) ? Logger.Level.DEBUG : Logger.Level.INFO,
                "request answered method=%s route=%s status=%d complete=%s ms=%d requestId=%s correlationId=%s",
                name,
                exchange.route(),
                status,
                complete,
                taken.toMillis(),
                exchange.requestId(),
                exchange.correlationId());
        meters.timer(
                        "throughline.gateway.requests",
                        "method",
                        name,
                        "route",
                        exchange.route(),
                        "status",
                        Integer.toString(status))
                .record(taken);
    }
}
