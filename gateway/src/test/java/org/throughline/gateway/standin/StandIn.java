package org.throughline.gateway.standin;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP server in the place of one service: the peer on the network, which a test lets answer as it needs. */
public final class StandIn {

    private final Vertx vertx;
    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Handler<HttpServerRequest> answer;
    private volatile int readyStatus;
    private HttpServer server;
    private int port;

    StandIn(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        reset();
        start();
    }

    /** Listens, on the same port as before if there was one. */
    public void start() {
        server = await(vertx.createHttpServer().requestHandler(this::receive).listen(port));
        port = server.actualPort();
    }

    /** Refuses connections from now on. */
    public void stop() {
        await(server.close());
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** What arrived since the last reset, health checks aside. */
    public List<Received> received() {
        return received;
    }

    /** Answers from now on as the handler does. */
    public void answers(Handler<HttpServerRequest> handler) {
        answer = handler;
    }

    /** Answers its own readiness with this status from now on. */
    public void saysReady(int status) {
        readyStatus = status;
    }

    /** Forgets what arrived and answers everything with its name. */
    public void reset() {
        received.clear();
        readyStatus = 200;
        answer = request -> request.response()
                .putHeader("content-type", "application/json")
                .end(new JsonObject().put("service", name).toBuffer());
    }

    private void receive(HttpServerRequest request) {
        if (request.path().equals("/q/health/ready")) {
            request.response().setStatusCode(readyStatus).end();
            return;
        }
        received.add(new Received(request.method().name(), request.uri(), request.headers()));
        answer.handle(request);
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
