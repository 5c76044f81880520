package org.throughline.gateway.forward;

import io.vertx.core.Vertx;
import java.util.function.BooleanSupplier;

/** Runs out when a service has kept a request waiting for too long, not when the client is slow to send it. */
final class Patience {

    private final Vertx vertx;
    private final long millis;
    private final BooleanSupplier clientsMove;
    private final Runnable onEnd;
    private long timer = -1;
    private long lastMove;
    private boolean over;

    Patience(Vertx vertx, long millis, BooleanSupplier clientsMove, Runnable onEnd) {
        this.vertx = vertx;
        this.millis = millis;
        this.clientsMove = clientsMove;
        this.onEnd = onEnd;
    }

    /** Begins to wait. */
    void begin() {
        moved();
        timer = vertx.setTimer(millis, this::check);
    }

    /** Starts the wait again: something moved. */
    void moved() {
        lastMove = System.nanoTime();
    }

    /** The answer is here, or there will be none. */
    void stop() {
        vertx.cancelTimer(timer);
    }

    boolean isOver() {
        return over;
    }

    private void check(long fired) {
        if (clientsMove.getAsBoolean()) {
            moved();
        }
        long left = millis - (System.nanoTime() - lastMove) / 1_000_000;
        if (left > 0) {
            timer = vertx.setTimer(left, this::check);
        } else {
            over = true;
            onEnd.run();
        }
    }
}
