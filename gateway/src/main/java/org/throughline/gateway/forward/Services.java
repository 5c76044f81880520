package org.throughline.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.throughline.gateway.GatewayConfig;
import org.throughline.gateway.routing.Upstream;

/** The connections to the services behind the gateway. */
@ApplicationScoped
public class Services {

    private final HttpClient client;
    private final GatewayConfig.Forward config;

    Services(Vertx vertx, GatewayConfig config) {
        this.config = config.forward();
        var options = new HttpClientOptions()
                .setConnectTimeout((int) this.config.connectTimeout().toMillis())
                .setIdleTimeout((int) this.config.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxWaitQueueSize(this.config.waiting())
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false);
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(this.config.connections()));
    }

    /** Whether a service says that it is ready; fails, or is false, where it does not say so in time. */
    public Future<Boolean> isReady(Upstream upstream) {
        long patience = config.readyTimeout().toMillis();
        return client.request(upstream.request().setURI("/q/health/ready").setTimeout(patience))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(end -> answer.statusCode() == 200));
    }

    HttpClient client() {
        return client;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
