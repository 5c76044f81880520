package org.throughline.gateway.standin;

import io.vertx.core.Vertx;
import java.util.List;

/** The three services' places. */
public final class StandIns {

    private final Vertx vertx = Vertx.vertx();
    public final StandIn cases = new StandIn(vertx, "case");
    public final StandIn workforce = new StandIn(vertx, "workforce");
    public final StandIn supervision = new StandIn(vertx, "supervision");

    public List<StandIn> all() {
        return List.of(cases, workforce, supervision);
    }

    /** As after the start. */
    public void reset() {
        all().forEach(StandIn::reset);
    }

    public StandIn named(String name) {
        return switch (name) {
            case "case" -> cases;
            case "workforce" -> workforce;
            default -> supervision;
        };
    }

    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
