package org.throughline.systemtests.latency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.Referrals;

/**
 * How long from a contact's request to the first answer of the board that shows it, through the gateway, at fifty contacts a second
 * for half a minute. The board is asked again and again by one reader, so that its own answering time is part of each figure.
 * Asked for by name only: {@code -Dit.test=ContactToBoardBenchmark}.
 */
class ContactToBoardBenchmark {

    private static final int CASES = 60;
    private static final int A_SECOND = 50;
    private static final Duration LASTS = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WORKER = "01900000-0000-7000-8000-000000000003";

    /** A contact that was sent and is not seen yet. */
    private record Sent(Instant occurredAt, long nanos) {}

    private final Door worker = Door.as("social-worker");
    private final Door reader = Door.as("pod-manager");
    private final Map<String, Queue<Sent>> unseen = new ConcurrentHashMap<>();
    private final List<Long> millis = new ArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void aContactIsOnTheBoardWithinASecondOrTwo() throws Exception {
        // Given
        String podId = Council.get().podId();
        List<String> cases = IntStream.range(0, CASES)
                .mapToObj(i -> new Referrals().accepted(1).at("/cases/0/caseId").asText())
                .toList();
        cases.forEach(id -> unseen.put(id, new ConcurrentLinkedQueue<>()));

        // When
        ScheduledExecutorService clients = Executors.newScheduledThreadPool(8);
        var next = new AtomicInteger();
        clients.scheduleAtFixedRate(
                () -> clients.execute(() -> contact(cases.get(next.getAndIncrement() % CASES))),
                0,
                TimeUnit.SECONDS.toMicros(1) / A_SECOND,
                TimeUnit.MICROSECONDS);
        Instant end = Instant.now().plus(LASTS);
        while (Instant.now().isBefore(end)) {
            look(podId);
        }
        clients.shutdownNow();
        clients.awaitTermination(10, TimeUnit.SECONDS);
        Instant lastLook = Instant.now().plus(PATIENCE);
        while (waiting() > 0 && Instant.now().isBefore(lastLook)) {
            look(podId);
        }

        // Then
        millis.sort(Long::compare);
        System.out.printf(
                "contact to board: contacts=%d a_second=%d p50=%dms p99=%dms max=%dms refused=%d never_seen=%d%n",
                millis.size(), A_SECOND, at(50), at(99), at(100), refused.get(), waiting());
        assertThat(waiting()).isZero();
    }

    private void contact(String caseId) {
        Instant occurredAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var sent = new Sent(occurredAt, System.nanoTime());
        int status = worker.post("/v1/cases/" + caseId + "/contacts", """
                        {"kind":"CALL","occurredAt":"%s","durationMinutes":5,"workerIds":["%s"],"childSeen":false,\
                        "seenAlone":false,"statutory":false}""".formatted(occurredAt, WORKER))
                .status();
        if (status == 201) {
            unseen.get(caseId).add(sent);
        } else {
            refused.incrementAndGet();
        }
    }

    private void look(String podId) {
        String cursor = "";
        do {
            JsonNode board = reader.get("/v1/drift-board?limit=200&podId=" + podId + cursor)
                    .expect(200);
            long seen = System.nanoTime();
            board.get("items").forEach(item -> settle(item, seen));
            cursor = board.get("next").isNull()
                    ? null
                    : "&cursor=" + board.get("next").asText();
        } while (cursor != null);
    }

    private void settle(JsonNode item, long seen) {
        Queue<Sent> waiting = unseen.get(item.get("caseId").asText());
        String last = item.get("lastContactAt").asText("");
        if (waiting == null || last.isEmpty()) {
            return;
        }
        Instant shown = OffsetDateTime.parse(last).toInstant();
        waiting.removeIf(sent -> {
            boolean onBoard = !sent.occurredAt().isAfter(shown);
            if (onBoard) {
                millis.add(TimeUnit.NANOSECONDS.toMillis(seen - sent.nanos()));
            }
            return onBoard;
        });
    }

    private int waiting() {
        return unseen.values().stream().mapToInt(Queue::size).sum();
    }

    private long at(int percent) {
        return millis.isEmpty() ? 0 : millis.get(Math.max(0, (millis.size() * percent + 99) / 100 - 1));
    }
}
