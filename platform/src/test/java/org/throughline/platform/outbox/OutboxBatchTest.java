package org.throughline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platform.note.NoteKept;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OutboxBatchTest {

    private static final int SINGLE = -1;
    private static final int WRITERS = 10;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    private final UUID one = Ids.next();
    private final UUID two = Ids.next();

    @Test
    void theOrderOfTheListIsKeptOverItsAggregatesAndNumberedInEach() {
        // When
        append(List.of(new NoteKept(two, 0), new NoteKept(one, 1), new NoteKept(two, 2), new NoteKept(one, 3)));
        append(List.of(new NoteKept(one, 4)));
        append(List.of());

        // Then
        assertThat(marks(one, two)).containsExactly(0, 1, 2, 3, 4);
        assertThat(sequences(one)).containsExactly(1L, 2L, 3L);
        assertThat(sequences(two)).containsExactly(1L, 2L);
    }

    @Test
    void besideConcurrentSingleEventsNoNumberIsMissingAndNoBatchIsOutOfOrder() {
        // Given batches that name two aggregates in either order, and writers of one event
        List<NoteKept> batch = IntStream.range(0, 6)
                .mapToObj(mark -> new NoteKept(mark % 2 == 0 ? one : two, mark))
                .toList();
        List<NoteKept> turned = batch.stream()
                .sorted(Comparator.comparing(NoteKept::mark).reversed())
                .toList();

        // When
        Stream<Runnable> writers = IntStream.range(0, WRITERS)
                .boxed()
                .flatMap(n -> Stream.of(
                        () -> append(n % 2 == 0 ? batch : turned),
                        () -> append(new NoteKept(one, SINGLE)),
                        () -> append(new NoteKept(two, SINGLE))));
        CompletableFuture.allOf(writers.map(writer -> CompletableFuture.runAsync(() -> inARequest(writer)))
                        .toArray(CompletableFuture[]::new))
                .join();

        // Then
        int events = WRITERS * (batch.size() / 2 + 1);
        assertThat(sequences(one)).containsExactlyElementsOf(upTo(events));
        assertThat(sequences(two)).containsExactlyElementsOf(upTo(events));
        assertThat(runs(one))
                .allMatch(run -> run.equals("0,2,4") || run.equals("4,2,0"))
                .hasSize(WRITERS);
        assertThat(runs(two))
                .allMatch(run -> run.equals("1,3,5") || run.equals("5,3,1"))
                .hasSize(WRITERS);
    }

    private void append(List<NoteKept> events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    private void append(NoteKept event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    private static void inARequest(Runnable writer) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            writer.run();
        } finally {
            request.terminate();
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** The marks of an aggregate in the order of its numbers, batch by batch. */
    private List<String> runs(UUID aggregate) {
        List<Integer> marks =
                marks(aggregate).stream().filter(mark -> mark != SINGLE).toList();
        return IntStream.range(0, marks.size() / 3)
                .mapToObj(n -> marks.get(3 * n) + "," + marks.get(3 * n + 1) + "," + marks.get(3 * n + 2))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> marks(UUID... aggregates) {
        return database.createNativeQuery("select cast(cast(payload as jsonb) ->> 'mark' as integer) from outbox "
                        + "where aggregate_id = any(:ids) order by seq")
                .setParameter("ids", aggregates)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> sequences(UUID aggregate) {
        return database.createNativeQuery("select sequence from outbox where aggregate_id = :id order by seq")
                .setParameter("id", aggregate)
                .getResultList();
    }
}
