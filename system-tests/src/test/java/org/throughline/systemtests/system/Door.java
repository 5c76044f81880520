package org.throughline.systemtests.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The gateway as one caller sees it. */
public final class Door {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String account;

    private Door(String account) {
        this.account = account;
    }

    /** A demo person or machine by the name of its role; null for somebody without a token. */
    public static Door as(String account) {
        return new Door(account);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    public Answer post(String path, String json, String ifMatch) {
        return send("POST", path, json, Map.of("If-Match", ifMatch));
    }

    /** Sends any request; a JSON body where there is one. */
    public Answer send(String method, String path, String json, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(WholeSystem.gateway() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (account != null) {
            request.setHeader("Authorization", "Bearer " + Accounts.token(account));
        }
        headers.forEach(request::setHeader);
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
