package org.throughline.gateway;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.forward.Destination;
import org.throughline.gateway.forward.Forwarding;
import org.throughline.gateway.imports.ImportDesk;
import org.throughline.gateway.limit.RequestRate;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.problem.Refusals;
import org.throughline.gateway.problem.Refused;
import org.throughline.gateway.routing.Route;
import org.throughline.gateway.routing.RouteTable;
import org.throughline.gateway.signin.SignIn;

/** Lets a request through to its service: route, method, token, rate, size, in this order. */
@ApplicationScoped
class Door {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final RouteTable routes;
    private final SignIn signIn;
    private final RequestRate rate;
    private final ImportDesk imports;
    private final Forwarding forwarding;
    private final Refusals refusals;

    Door(
            RouteTable routes,
            SignIn signIn,
            RequestRate rate,
            ImportDesk imports,
            Forwarding forwarding,
            Refusals refusals) {
        this.routes = routes;
        this.signIn = signIn;
        this.rate = rate;
        this.imports = imports;
        this.forwarding = forwarding;
        this.refusals = refusals;
    }

    /** Answers a request whose path is in the route table; leaves any other to the next handler. */
    void receive(RoutingContext ctx) {
        Route route = routes.find(ctx.request().path()).orElse(null);
        if (route == null) {
            ctx.next();
            return;
        }
        Exchange.of(ctx).matched(route.prefix());
        if (METHODS.contains(ctx.request().method())) {
            requireToken(ctx, subject -> admit(ctx, route, subject));
        } else {
            refusals.refuse(ctx, Refusal.METHOD_NOT_ALLOWED);
        }
    }

    /** Goes on with the subject of the request's token, or refuses. The request is paused meanwhile. */
    void requireToken(RoutingContext ctx, Consumer<String> then) {
        ctx.request().pause();
        Context here = Vertx.currentContext();
        signIn.subject(ctx)
                .emitOn(task -> here.runOnContext(run -> task.run()))
                .subscribe()
                .with(then, refused -> refusals.refuse(ctx, ((Refused) refused).refusal()));
    }

    private void admit(RoutingContext ctx, Route route, String subject) {
        HttpServerRequest request = ctx.request();
        long wait = rate.secondsToWait(subject);
        if (wait > 0) {
            ctx.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            refusals.refuse(ctx, Refusal.TOO_MANY_REQUESTS);
        } else if (declaredLength(request) > route.maxBody()) {
            refusals.refuse(ctx, Refusal.BODY_TOO_LARGE);
        } else {
            letThrough(ctx, route);
        }
    }

    private void letThrough(RoutingContext ctx, Route route) {
        HttpServerRequest request = ctx.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            ctx.response().writeContinue();
        }
        if (imports.takes(request)) {
            imports.sort(request)
                    .onSuccess(sorted -> pass(ctx, sorted.path(), sorted.body()))
                    .onFailure(gone -> refusals.refuse(ctx, Refusal.MALFORMED_REQUEST));
        } else {
            forwarding.forward(ctx, new Destination(route.upstream(), request.path(), route.maxBody()), request);
        }
    }

    private void pass(RoutingContext ctx, String path, ReadStream<Buffer> body) {
        Route route = routes.find(path).orElseThrow();
        forwarding.forward(ctx, new Destination(route.upstream(), path, route.maxBody()), body);
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
