package org.throughline.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayedBodyTest {

    private final Rest rest = new Rest();
    private final List<String> given = new ArrayList<>();

    @Test
    void theBeginningIsGivenOnceAndThenTheRest() {
        // Given
        ReplayedBody body = body("begin", false);

        // When
        body.resume();
        rest.handler.handle(Buffer.buffer("more"));
        body.pause();
        body.resume();
        rest.endHandler.handle(null);

        // Then
        assertThat(given).containsExactly("begin", "more", "end");
    }

    @Test
    void nothingIsGivenWhilePaused() {
        body("begin", true);

        assertThat(given).isEmpty();
        assertThat(rest.demand).isZero();
    }

    @Test
    void aBodyReadWholeEndsAfterItsBeginning() {
        ReplayedBody body = body("all", true);

        body.resume();
        body.resume();

        assertThat(given).containsExactly("all", "end");
    }

    @Test
    void anEmptyBodyEnds() {
        body("", true).resume();

        assertThat(given).containsExactly("end");
    }

    @Test
    void aReaderThatPausesAtTheBeginningIsGivenNoMore() {
        // Given
        ReplayedBody body = body("begin", false);
        body.handler(chunk -> {
            given.add(chunk.toString());
            body.pause();
        });

        // When
        body.resume();

        // Then
        assertThat(given).containsExactly("begin");
        assertThat(rest.demand).isZero();
    }

    @Test
    void whatIsFetchedIsCountedFromTheBeginning() {
        ReplayedBody body = body("begin", false);

        body.fetch(3);

        assertThat(given).containsExactly("begin");
        assertThat(rest.demand).isEqualTo(2);
    }

    private ReplayedBody body(String start, boolean ended) {
        ReplayedBody body = new ReplayedBody(Buffer.buffer(start), rest, ended);
        body.handler(chunk -> given.add(chunk.toString()));
        body.endHandler(end -> given.add("end"));
        return body;
    }

    private static final class Rest implements ReadStream<Buffer> {
        Handler<Buffer> handler;
        Handler<Void> endHandler;
        long demand;

        @Override
        public Rest exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public Rest handler(Handler<Buffer> handler) {
            this.handler = handler;
            return this;
        }

        @Override
        public Rest pause() {
            demand = 0;
            return this;
        }

        @Override
        public Rest resume() {
            return fetch(Long.MAX_VALUE);
        }

        @Override
        public Rest fetch(long amount) {
            demand += amount;
            return this;
        }

        @Override
        public Rest endHandler(Handler<Void> endHandler) {
            this.endHandler = endHandler;
            return this;
        }
    }
}
