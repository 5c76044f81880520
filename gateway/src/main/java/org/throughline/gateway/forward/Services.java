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
import org.throughline.gateway.routing.Upstream;
import org.throughline.gateway.settings.ForwardSettings;

/** The connections to the services behind the gateway. */
@ApplicationScoped
public class Services {

    private final HttpClient client;
    private final ForwardSettings settings;

    Services(Vertx vertx, ForwardSettings settings) {
        this.settings = settings;
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setIdleTimeout((int) settings.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false);
        var pool = new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting());
        client = vertx.createHttpClient(options, pool);
    }

    /** Whether a service says that it is ready; fails, or is false, where it does not say so in time. */
    public Future<Boolean> isReady(Upstream upstream) {
        long patience = settings.readyTimeout().toMillis();
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
