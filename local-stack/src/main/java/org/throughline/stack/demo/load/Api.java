package org.throughline.stack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The council's API through the gateway; asks again while the gateway is busy or a service is coming back. */
final class Api {
    private static final Set<Integer> ASK_AGAIN = Set.of(429, 502, 503, 504);
    private static final int TRIES = 8;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(90);
    private static final String BOUNDARY = "throughline-demo-council-file";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Addresses addresses;
    private final Tokens tokens;

    Api(Addresses addresses) {
        this.addresses = addresses;
        this.tokens = new Tokens(http, json, addresses);
    }

    Answer get(Account as, String path) throws IOException, InterruptedException {
        return send(as, HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Creates something; the key makes a second sending of the same a no-op. */
    Answer create(Account as, String path, Body body, String idempotencyKey) throws IOException, InterruptedException {
        return send(as, post(path, body).header("Idempotency-Key", idempotencyKey));
    }

    /** Changes what was read with this ETag. */
    Answer change(Account as, String path, Body body, String etag) throws IOException, InterruptedException {
        return send(as, post(path, body).header("If-Match", etag));
    }

    /** A POST that needs neither key nor ETag. */
    Answer post(Account as, String path, Body body) throws IOException, InterruptedException {
        return send(as, post(path, body));
    }

    /** Sends one file as multipart form. */
    Answer upload(Account as, String path, Path file) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(
                as,
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body));
    }

    private HttpRequest.Builder post(String path, Body body) throws IOException {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body.members())));
    }

    private URI uri(String path) {
        return URI.create(addresses.gateway() + path);
    }

    private Answer send(Account as, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(LONGEST_ANSWER);
        for (int attempt = 1; ; attempt++) {
            request.setHeader("Authorization", "Bearer " + tokens.of(as));
            try {
                HttpResponse<String> response =
                        http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!ASK_AGAIN.contains(response.statusCode()) || attempt == TRIES) {
                    return answer(response);
                }
                Thread.sleep(pause(response, attempt));
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                Thread.sleep(pause(attempt));
            }
        }
    }

    private static long pause(HttpResponse<String> response, int attempt) {
        return response.headers()
                .firstValue("Retry-After")
                .map(seconds -> Long.parseLong(seconds) * 1000)
                .orElseGet(() -> pause(attempt));
    }

    private static long pause(int attempt) {
        return Math.min(5_000, 100L << attempt);
    }

    private Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                parsed(response.body()),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Location"));
    }

    private JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
