package org.throughline.systemtests.relay;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.throughline.systemtests.system.Door;

/** Clients that record contacts for as long as they are let; answers of a service that is down are taken calmly. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final Duration BACK_OFF = Duration.ofMillis(200);

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicInteger recorded = new AtomicInteger();
    private volatile boolean running = true;

    private Load() {}

    static Load on(List<String> cases) {
        var load = new Load();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            load.clients.execute(() -> load.record(cases, first));
        }
        return load;
    }

    /** How many contacts were answered with 201 so far. */
    int recorded() {
        return recorded.get();
    }

    private void record(List<String> cases, int first) {
        Door worker = Door.as("pod-manager");
        for (int n = first; running; n += CLIENTS) {
            if (isRecorded(worker, cases.get(n % cases.size()))) {
                recorded.incrementAndGet();
            } else {
                // who is refused waits a little, as any client would, and leaves the processor to the restart
                LockSupport.parkNanos(BACK_OFF.toNanos());
            }
        }
    }

    private static boolean isRecorded(Door worker, String caseId) {
        try {
            return worker.post("/v1/cases/" + caseId + "/contacts", contact()).status() == 201;
        } catch (UncheckedIOException theDoorIsAway) {
            return false;
        }
    }

    private static String contact() {
        return """
                {"kind":"CALL","occurredAt":"%s","durationMinutes":10,"childSeen":false,"seenAlone":false,"statutory":false}""".formatted(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        clients.shutdown();
        clients.awaitTermination(90, TimeUnit.SECONDS);
    }
}
