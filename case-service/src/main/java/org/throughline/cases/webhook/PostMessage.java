package org.throughline.cases.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Sends one message: signed, to the address that was checked, following nothing. */
@ApplicationScoped
class PostMessage {

    private final HttpClient client;
    private final CheckTarget check;
    private final WebhookSecrets secrets;
    private final ObjectMapper mapper;
    private final WebhookSettings settings;
    private final Clock clock;

    PostMessage(
            Vertx vertx,
            CheckTarget check,
            WebhookSecrets secrets,
            ObjectMapper mapper,
            WebhookSettings settings,
            Clock clock) {
        this.check = check;
        this.secrets = secrets;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
        // a connection is used once: one that is kept would be to an address that nobody checks again
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxPoolSize(settings.batch())
                .setKeepAlive(false));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Never fails: what goes wrong is what the attempt says. */
    CompletableFuture<Attempt> of(Message message) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        Optional<CheckTarget.Checked> checked = check.of(message.url());
        if (checked.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new Attempt(message, began, since(start), null, AttemptFailure.TARGET_REFUSED));
        }
        return client.request(options(checked.get(), message, began))
                .compose(request -> status(request, body(message)))
                .map(status -> Attempt.answered(message, began, since(start), status))
                .otherwise(failure -> new Attempt(message, began, since(start), null, cause(failure)))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private RequestOptions options(CheckTarget.Checked checked, Message message, Instant began) {
        var target = checked.target();
        long timestamp = began.getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                // the name is for the certificate and the Host header; the connection goes to the checked address
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), checked.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(settings.timeout().toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "throughline-webhook/1")
                .putHeader("webhook-id", message.id().toString())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader(
                        "webhook-signature",
                        secrets.signature(message.subscriptionId(), message.id(), timestamp, body(message)));
    }

    /** The status alone: what else the other side says is not read. */
    private static Future<Integer> status(HttpClientRequest request, String body) {
        return request.send(Buffer.buffer(body)).map(response -> {
            request.reset();
            return response.statusCode();
        });
    }

    private String body(Message message) {
        try {
            return mapper.writeValueAsString(Payload.of(message));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a message that is not JSON", notOurs);
        }
    }

    private static AttemptFailure cause(Throwable failure) {
        return failure instanceof TimeoutException ? AttemptFailure.TIMEOUT : AttemptFailure.NO_CONNECTION;
    }

    private static int since(long start) {
        return (int) ((System.nanoTime() - start) / 1_000_000);
    }
}
