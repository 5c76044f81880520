package org.throughline.systemtests.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the demo accounts, from the issuer's token endpoint as any client gets them. */
public final class Accounts {

    private static final Set<String> MACHINES = Set.of("mash", "analytics", "operator");
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private Accounts() {}

    private record Held(String token, Instant since) {

        boolean isFresh() {
            return since.plus(FRESH).isAfter(Instant.now());
        }
    }

    /** An access token that is good for minutes. */
    public static String token(String account) {
        return HELD.compute(
                        account,
                        (name, held) -> held != null && held.isFresh() ? held : new Held(fetch(name), Instant.now()))
                .token();
    }

    private static String fetch(String account) {
        String form = MACHINES.contains(account)
                ? "grant_type=client_credentials&client_id=" + account + "&client_secret=demo"
                : "grant_type=password&client_id=throughline&username=" + account + "&password=demo";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(WholeSystem.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            return JSON.readTree(body).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("no token for " + account, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
