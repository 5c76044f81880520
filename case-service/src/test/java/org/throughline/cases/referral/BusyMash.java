package org.throughline.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.throughline.platformtest.token.Tokens;

/** Many clients over HTTP at once. */
final class BusyMash implements AutoCloseable {

    private static final int CLIENTS = 12;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final ObjectMapper mapper = new ObjectMapper();
    private final String service;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    BusyMash(URL service) {
        this.service = service.toString().replaceAll("/$", "");
    }

    /** An answer; the text as it came. */
    record Told(int status, String text) {}

    Told send(DrawnReferrals.Drawn referral) throws Exception {
        return post("/v1/referrals", json(referral.body()), token("mash"), null);
    }

    Told accept(String referralId) throws Exception {
        return post(
                "/v1/referrals/" + referralId + "/decision",
                "{\"decision\": \"ACCEPT\", \"rationale\": \"Assess.\"}",
                token("senior-leader"),
                "\"0\"");
    }

    JsonNode read(Told told) {
        try {
            return mapper.readTree(told.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs these at once, as many as there are clients; answers in their order. */
    List<Told> all(List<Callable<Told>> requests) throws Exception {
        List<Told> answers = new ArrayList<>();
        for (Future<Told> one : clients.invokeAll(requests)) {
            answers.add(one.get());
        }
        return answers;
    }

    /** Used for a minute, since each costs a signature and lasts for five. */
    private String token(String role) {
        long minute = System.nanoTime() / 60_000_000_000L;
        return tokens.compute(
                        role,
                        (name, kept) -> kept != null && kept.minute() == minute
                                ? kept
                                : new Token(minute, Tokens.forRole(name)))
                .text();
    }

    private record Token(long minute, String text) {}

    private Told post(String path, String body, String token, String ifMatch) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Told(answer.statusCode(), answer.body());
    }

    private String json(Object body) throws JsonProcessingException {
        return mapper.writeValueAsString(body);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
