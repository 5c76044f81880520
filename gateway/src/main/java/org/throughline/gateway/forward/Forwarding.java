package org.throughline.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.gateway.GatewayConfig;
import org.throughline.gateway.limit.CountedBody;
import org.throughline.gateway.problem.Refusals;

/** Streams requests to services and their answers back; neither is ever held whole. */
@ApplicationScoped
public class Forwarding {

    private final Services services;
    private final Refusals refusals;
    private final GatewayConfig.Forward config;

    Forwarding(Services services, Refusals refusals, GatewayConfig config) {
        this.services = services;
        this.refusals = refusals;
        this.config = config.forward();
    }

    /** Forwards a paused request with the given body and answers it, with a problem where the service does not. */
    public void forward(RoutingContext ctx, Destination to, ReadStream<Buffer> body) {
        var counted = new CountedBody(body, to.maxBody());
        var passage = new Passage(ctx, to, counted, config.responseTimeout().toMillis(), refusals::refuse);
        var options = to.upstream()
                .request()
                .setConnectTimeout(config.connectTimeout().toMillis());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), services.client())
                .origin(proxied -> proxied.client().request(options).onSuccess(passage::opened))
                .addInterceptor(passage)
                .handle(ctx.request());
    }
}
