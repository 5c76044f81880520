package org.throughline.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.settings.ForwardSettings;

/** Answers with RFC 9457 problems, of the same shape as those of the services. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final Vertx vertx;
    private final long lingerMillis;

    Refusals(Vertx vertx, ForwardSettings settings) {
        this.vertx = vertx;
        this.lingerMillis = settings.linger().toMillis();
    }

    /** Answers with the refusal, or cuts the connection where an answer is already on its way. */
    public void refuse(RoutingContext ctx, Refusal refusal) {
        HttpServerResponse response = ctx.response();
        if (response.ended() || response.closed()) {
            Exchange.of(ctx).over(response.ended());
            return;
        }
        if (response.headWritten()) {
            ctx.request().connection().close();
            return;
        }
        response.setStatusCode(refusal.status()).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (refusal.challenge() != null) {
            response.putHeader("WWW-Authenticate", refusal.challenge());
        }
        if (refusal.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        response.end(body(refusal, Exchange.of(ctx)).toBuffer());
        discardRest(ctx.request());
    }

    /** Answers a failure nobody else has answered. Its message is not logged: it may hold what the client sent. */
    public void refuseFailed(RoutingContext ctx) {
        if (ctx.failure() instanceof Refused refused) {
            refuse(ctx, refused.refusal());
            return;
        }
        Refusal refusal = Refusal.ofStatus(ctx.statusCode());
        if (refusal == Refusal.INTERNAL_ERROR) {
            LOG.errorf(
                    "request failed kind=%s requestId=%s",
                    ctx.failure() == null
                            ? ctx.statusCode()
                            : ctx.failure().getClass().getName(),
                    Exchange.of(ctx).requestId());
        }
        refuse(ctx, refusal);
    }

    private static JsonObject body(Refusal refusal, Exchange exchange) {
        return new JsonObject()
                .put("type", "urn:throughline:problem:" + refusal.code())
                .put("title", refusal.title())
                .put("status", refusal.status())
                .put("code", refusal.code())
                .put("detail", refusal.detail())
                .put("errors", new JsonArray())
                .put("instance", "urn:throughline:request:" + exchange.requestId())
                .put("traceId", exchange.trace().traceId());
    }

    /**
     * Reads on for a while without keeping anything: closing at once would make the client's system throw away the answer
     * together with the connection (RFC 9112, section 9.6).
     */
    private void discardRest(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.handler(discarded -> {});
        long timer = vertx.setTimer(lingerMillis, late -> request.connection().close());
        request.endHandler(end -> vertx.cancelTimer(timer));
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.resume();
    }
}
