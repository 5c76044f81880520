package org.throughline.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platform.note.KeepNote;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OutboxTest {

    @Inject
    KeepNote keepNote;

    @Inject
    EntityManager database;

    @Test
    void eventsOfOneAggregateArriveInCommitOrderWithoutAGap() {
        // Given twenty writers of one note
        UUID note = Ids.next();

        // When
        CompletableFuture<?>[] writers = IntStream.range(0, 20)
                .mapToObj(mark -> CompletableFuture.runAsync(() -> keepNote.write(note, "a", mark)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();

        // Then, once the relay and the consumer have caught up
        Awaitility.await("relay and consumer").untilAsserted(() -> assertThat(seen(note))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList()));
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEvent() {
        // Given a note whose audit row cannot be written
        UUID note = Ids.next();
        sql("alter table audit add constraint refuses check (action <> 'KEEP_NOTE') not valid");

        // When
        assertThatThrownBy(() -> keepNote.write(note, "a", 1)).isNotNull();

        // Then
        sql("alter table audit drop constraint refuses");
        assertThat(count("note where id", note)).isZero();
        assertThat(count("outbox where aggregate_id", note)).isZero();
    }

    @Test
    void aChangeWhoseEventCannotBeKeptIsNoChange() {
        // Given
        UUID note = Ids.next();
        sql("alter table outbox add constraint refuses check (type <> 'throughline.note.note-kept.v1') not valid");

        // When
        assertThatThrownBy(() -> keepNote.write(note, "a", 1)).isNotNull();

        // Then
        sql("alter table outbox drop constraint refuses");
        assertThat(count("note where id", note)).isZero();
        assertThat(count("audit where record_id", note)).isZero();
    }

    @SuppressWarnings("unchecked")
    private List<Long> seen(UUID note) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select sequence from note_seen where note_id = :id order by at")
                        .setParameter("id", note)
                        .getResultList());
    }

    private long count(String where, UUID id) {
        return (Long) database.createNativeQuery("select count(*) from " + where + " = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
