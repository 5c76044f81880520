package org.throughline.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.function.BiConsumer;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.limit.CountedBody;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.routing.Upstream;

/** One request on its way to a service and its answer on the way back. */
final class Passage implements ProxyInterceptor {

    private static final long NO_ERROR = 0;

    private final RoutingContext ctx;
    private final Destination to;
    private final CountedBody body;
    private final Patience patience;
    private final BiConsumer<RoutingContext, Refusal> refuse;
    private HttpClientRequest request;

    Passage(
            RoutingContext ctx,
            Destination to,
            CountedBody body,
            long responseMillis,
            BiConsumer<RoutingContext, Refusal> refuse) {
        this.ctx = ctx;
        this.to = to;
        this.body = body;
        this.refuse = refuse;
        this.patience = new Patience(ctx.vertx(), responseMillis, body::isAwaited, this::giveUp);
        body.onMove(patience::moved);
    }

    /** Notes the outgoing request, which may have to be given up. */
    void opened(HttpClientRequest opened) {
        request = opened;
        // The failure is answered where the response is awaited; unset, the client would log it as an error as well.
        opened.exceptionHandler(answeredElsewhere -> {});
        patience.begin();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest outgoing = context.request();
        String query = ctx.request().query();
        outgoing.setURI(query == null ? to.path() : to.path() + "?" + query);
        if (ctx.request().authority() != null) {
            // The host as the client knows it, so that addresses the service writes are good outside.
            outgoing.setAuthority(ctx.request().authority());
        }
        ForwardedHeaders.onRequest(outgoing.headers(), ctx.request(), Exchange.of(ctx));
        outgoing.setBody(Body.body(body, outgoing.getBody().length()));
        return context.sendRequest().onComplete(done -> patience.stop()).recover(this::answerHere);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        ForwardedHeaders.onAnswer(answer.headers());
        String location = answer.headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            answer.putHeader(HttpHeaders.LOCATION, seenFromOutside(location, to.upstream()));
        }
        // A service that dies half-way leaves an answer that cannot be mended: the client must see it cut, not ended.
        return context.sendResponse().recover(cut -> {
            ctx.request().connection().close();
            Exchange.of(ctx).over(false);
            return Future.succeededFuture();
        });
    }

    private void giveUp() {
        request.reset(NO_ERROR);
    }

    /** The gateway answers in the service's place, so the proxy's own chain ends here: its future is left open. */
    private Future<ProxyResponse> answerHere(Throwable failure) {
        refuse.accept(ctx, refusal(failure));
        return Promise.<ProxyResponse>promise().future();
    }

    private Refusal refusal(Throwable failure) {
        if (body.isExceeded()) {
            return Refusal.BODY_TOO_LARGE;
        }
        return patience.isOver() ? Refusal.UPSTREAM_TIMEOUT : UpstreamFailure.refusal(failure);
    }

    /** A service may write its own address into a Location; outside there is only the path. */
    private static String seenFromOutside(String location, Upstream upstream) {
        URI uri = URI.create(location);
        if (!uri.isAbsolute() || !upstream.owns(uri)) {
            return location;
        }
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
