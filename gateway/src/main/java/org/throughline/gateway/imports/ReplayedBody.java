package org.throughline.gateway.imports;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body whose beginning has been read already: it is given out first, then the rest as it comes. Made while paused. */
final class ReplayedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> rest;
    private final boolean restEnded;
    private Buffer start;
    private long demand;
    private Handler<Buffer> handler;
    private Handler<Void> endHandler;

    /** {@code rest} is paused; {@code restEnded} where the beginning was all of it. */
    ReplayedBody(Buffer start, ReadStream<Buffer> rest, boolean restEnded) {
        this.start = start.length() == 0 ? null : start;
        this.rest = rest;
        this.restEnded = restEnded;
    }

    @Override
    public ReplayedBody handler(Handler<Buffer> newHandler) {
        handler = newHandler;
        rest.handler(newHandler);
        return this;
    }

    @Override
    public ReplayedBody exceptionHandler(Handler<Throwable> newHandler) {
        rest.exceptionHandler(newHandler);
        return this;
    }

    @Override
    public ReplayedBody endHandler(Handler<Void> newHandler) {
        endHandler = newHandler;
        rest.endHandler(newHandler);
        return this;
    }

    @Override
    public ReplayedBody pause() {
        demand = 0;
        rest.pause();
        return this;
    }

    @Override
    public ReplayedBody resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public ReplayedBody fetch(long amount) {
        demand = amount;
        if (start != null && handler != null && demand > 0) {
            Buffer first = start;
            start = null;
            demand = demand == Long.MAX_VALUE ? demand : demand - 1;
            handler.handle(first); // may pause
        }
        if (start == null && demand > 0) {
            continueWithRest();
        }
        return this;
    }

    private void continueWithRest() {
        if (!restEnded) {
            rest.fetch(demand);
        } else if (endHandler != null) {
            Handler<Void> once = endHandler;
            endHandler = null;
            once.handle(null);
        }
    }
}
