package org.throughline.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.throughline.gateway.problem.Refusal;
import org.throughline.gateway.problem.Refused;

/** A request body that fails once it is longer than allowed; it keeps nothing and passes nothing beyond the limit. */
public final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long count;
    private boolean paused;
    private boolean ended;
    private Handler<Throwable> failed = failure -> {};
    private Runnable moved = () -> {};

    public CountedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether the body was longer than allowed. */
    public boolean isExceeded() {
        return count > limit;
    }

    /** Whether the next move is the client's: the body is not complete and we are ready to read more. */
    public boolean isAwaited() {
        return !ended && !paused;
    }

    /** Runs at every chunk and at the end. */
    public void onMove(Runnable action) {
        moved = action;
    }

    @Override
    public CountedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> count(chunk, handler));
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        boolean already = isExceeded();
        count += chunk.length();
        moved.run();
        if (!isExceeded()) {
            handler.handle(chunk);
        } else if (!already) {
            failed.handle(new Refused(Refusal.BODY_TOO_LARGE));
        }
    }

    @Override
    public CountedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody endHandler(Handler<Void> handler) {
        source.endHandler(end -> {
            ended = true;
            moved.run();
            if (handler != null && !isExceeded()) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public CountedBody pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public CountedBody resume() {
        paused = false;
        source.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        paused = amount == 0;
        source.fetch(amount);
        return this;
    }
}
