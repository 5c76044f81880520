package org.throughline.gateway.documentation;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.gateway.exchange.Exchange;
import org.throughline.gateway.forward.Destination;
import org.throughline.gateway.forward.Forwarding;
import org.throughline.gateway.routing.RouteTable;
import org.throughline.gateway.routing.Upstream;

/** Each service's OpenAPI document, open to everyone, at {@code /openapi/<service>}. */
@ApplicationScoped
public class ServiceDocuments {

    public static final String PATH = "/openapi/";

    private final RouteTable routes;
    private final Forwarding forwarding;

    ServiceDocuments(RouteTable routes, Forwarding forwarding) {
        this.routes = routes;
        this.forwarding = forwarding;
    }

    /** Fetches a document from its service; leaves any other request to the next handler. */
    public void receive(RoutingContext ctx) {
        String name = ctx.request().path().substring(PATH.length());
        Upstream upstream = routes.upstreams().stream()
                .filter(known -> known.service().equals(name))
                .findAny()
                .orElse(null);
        if (upstream == null || ctx.request().method() != HttpMethod.GET) {
            ctx.next();
            return;
        }
        Exchange.of(ctx).matched(PATH + name);
        ctx.request().pause();
        forwarding.forward(ctx, new Destination(upstream, "/q/openapi", 0), ctx.request());
    }
}
