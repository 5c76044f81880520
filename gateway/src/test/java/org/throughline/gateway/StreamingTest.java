package org.throughline.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.Callers;
import org.throughline.gateway.standin.StandIns;

/**
 * That a body is never held whole is shown by counting: while the far end does not read, the near end cannot get rid of
 * more than the buffers on the way hold, however much it has.
 */
@QuarkusTest
@BeforeThreeServices
class StreamingTest {

    private static final long SIZE = 200L * 1024 * 1024;
    /** The sockets of two connections on one machine take some megabytes before they push back. */
    private static final long ON_THE_WAY = 24L * 1024 * 1024;

    private static final Buffer CHUNK = Buffer.buffer(new byte[64 * 1024]);

    StandIns standIns;
    private Vertx vertx;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong arrived = new AtomicLong();

    @BeforeEach
    void quiet() {
        standIns.reset();
        vertx = Vertx.vertx();
    }

    @AfterEach
    void closeClient() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aLargeUploadWaitsForTheServiceToReadIt() {
        // Given a service that does not read yet
        var held = new AtomicReference<HttpServerRequest>();
        standIns.cases.answers(request -> {
            request.pause();
            held.set(request);
        });

        // When
        HttpClientRequest upload = request(HttpMethod.POST, "/v1/imports/file");
        upload.putHeader("Content-Length", Long.toString(SIZE));
        var status = upload.response().map(answer -> answer.statusCode());
        pump(upload);
        awaitStandstill();

        // Then
        assertThat(sent.get()).isLessThan(ON_THE_WAY);

        // When it reads
        HttpServerRequest request = held.get();
        request.handler(chunk -> arrived.addAndGet(chunk.length()));
        request.endHandler(end -> request.response().setStatusCode(202).end());
        request.resume();

        // Then all of it arrives
        assertThat(status.toCompletionStage().toCompletableFuture().join()).isEqualTo(202);
        assertThat(arrived).hasValue(SIZE);
    }

    @Test
    void aLargeAnswerWaitsForTheClientToReadIt() {
        // Given a service with a large answer and a client that does not read yet
        standIns.cases.answers(request -> {
            request.response().putHeader("Content-Length", Long.toString(SIZE));
            pump(request.response());
        });
        HttpClientRequest request = request(HttpMethod.GET, "/v1/cases");
        var answer = request.send().map(head -> head.pause());

        // When
        var head = answer.toCompletionStage().toCompletableFuture().join();
        awaitStandstill();

        // Then
        assertThat(sent.get()).isLessThan(ON_THE_WAY);

        // When it reads
        head.handler(chunk -> arrived.addAndGet(chunk.length()));
        var end = head.end();
        head.resume();

        // Then all of it arrives
        end.toCompletionStage().toCompletableFuture().join();
        assertThat(arrived).hasValue(SIZE);
    }

    private HttpClientRequest request(HttpMethod method, String path) {
        return vertx.createHttpClient()
                .request(new RequestOptions()
                        .setMethod(method)
                        .setPort(RestAssured.port)
                        .setHost("localhost")
                        .setURI(path)
                        .putHeader("Authorization", "Bearer " + Callers.token()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Writes {@link #SIZE} bytes as fast as the other end takes them. */
    private void pump(WriteStream<Buffer> to) {
        while (sent.get() < SIZE && !to.writeQueueFull()) {
            to.write(CHUNK);
            sent.addAndGet(CHUNK.length());
        }
        if (sent.get() < SIZE) {
            to.drainHandler(room -> pump(to));
        } else {
            to.end();
        }
    }

    private void awaitStandstill() {
        var before = new AtomicLong(-1);
        await("the buffers between the two ends to fill: nothing more was taken for a while")
                .pollInterval(Duration.ofMillis(400))
                .until(() -> sent.get() > 0 && before.getAndSet(sent.get()) == sent.get());
    }
}
