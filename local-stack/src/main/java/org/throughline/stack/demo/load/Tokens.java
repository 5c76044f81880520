package org.throughline.stack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Tokens of the issuer, fetched anew a while before they end. */
final class Tokens {
    private static final Duration BEFORE_END = Duration.ofMinutes(1);

    private record Token(String text, Instant until) {}

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI endpoint;
    private final Map<Account, Token> held = new EnumMap<>(Account.class);

    Tokens(HttpClient http, ObjectMapper json, Addresses addresses) {
        this.http = http;
        this.json = json;
        this.endpoint = URI.create(addresses.realm() + "/protocol/openid-connect/token");
    }

    synchronized String of(Account account) throws IOException, InterruptedException {
        Token token = held.get(account);
        if (token == null || token.until().isBefore(Instant.now())) {
            token = fetch(account);
            held.put(account, token);
        }
        return token.text();
    }

    private Token fetch(Account account) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(account.form()))
                .build();
        Instant asked = Instant.now();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("The issuer gave no token: status " + response.statusCode());
        }
        JsonNode token = json.readTree(response.body());
        Duration lasts = Duration.ofSeconds(token.path("expires_in").asLong(300));
        return new Token(token.path("access_token").asText(), asked.plus(lasts).minus(BEFORE_END));
    }
}
