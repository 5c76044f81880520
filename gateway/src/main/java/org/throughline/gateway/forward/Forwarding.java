package org.throughline.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.gateway.limit.CountedBody;
import org.throughline.gateway.problem.Refusals;
import org.throughline.gateway.settings.ForwardSettings;

/** Streams requests to services and their answers back; neither is ever held whole. */
@ApplicationScoped
public class Forwarding {

    private final Services services;
    private final Refusals refusals;
    private final ForwardSettings settings;

    Forwarding(Services services, Refusals refusals, ForwardSettings settings) {
        this.services = services;
        this.refusals = refusals;
        this.settings = settings;
    }

    /** Forwards a paused request with the given body and answers it, with a problem where the service does not. */
    public void forward(RoutingContext ctx, Destination to, ReadStream<Buffer> body) {
        var counted = new CountedBody(body, to.maxBody());
        var passage = new Passage(ctx, to, counted, settings.responseTimeout().toMillis(), refusals::refuse);
        var options = to.upstream()
                .request()
                .setConnectTimeout(settings.connectTimeout().toMillis());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), services.client())
                .origin(proxied -> proxied.client().request(options).onSuccess(passage::opened))
                .addInterceptor(passage)
                .handle(ctx.request());
    }
}
