package org.throughline.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class AbandonedImportTest {

    private static final Upload UPLOAD = new Upload(FileKind.SSDA903_HEADER, "csv", 1, "0");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    EntityManager database;

    @Inject
    ImportLog log;

    @Inject
    RunImport run;

    @Inject
    WaitingFiles files;

    private ImportHolder other;
    private ImportLog logOfOther;
    private ImportQueue started;

    @BeforeEach
    void anotherInstance() {
        other = new ImportHolder(dataSource);
        logOfOther = new ImportLog(database, other);
        started = new ImportQueue(dataSource, run, log, files);
    }

    @AfterEach
    void goes() {
        other.release(null);
    }

    @Test
    @Transactional
    void whatALivingInstanceHasQueuedOrRunsIsLeftToIt() {
        // Given
        UUID queued = received();
        UUID running = received();
        logOfOther.running(running);

        // When
        started.sweep();

        // Then
        assertThat(state(queued)).isEqualTo("RECEIVED");
        assertThat(state(running)).isEqualTo("RUNNING");
    }

    @Test
    @Transactional
    void whatAnInstanceWhoseConnectionIsGoneHadQueuedOrRanIsInterrupted() {
        // Given
        UUID queued = received();
        UUID running = received();
        logOfOther.running(running);
        die();

        // When
        started.sweep();

        // Then
        assertThat(state(queued)).isEqualTo("INTERRUPTED");
        assertThat(state(running)).isEqualTo("INTERRUPTED");
    }

    @Test
    @Transactional
    void anImportThatWasGivenUpNeitherBeginsNorGoesOn() {
        // Given
        UUID queued = received();
        UUID running = received();
        logOfOther.running(running);
        die();
        started.sweep();

        // When it lives after all

        // Then
        assertThat(logOfOther.running(queued)).isFalse();
        assertThatThrownBy(() -> logOfOther.progress(running, 1, 1, new Tally()))
                .isInstanceOf(ImportStopped.class);
    }

    @Test
    @Transactional
    void anImportThatRanBeforeIsNotBegunAgain() {
        // Given one whose end could not be noted
        UUID running = received();
        logOfOther.running(running);

        // When
        var sender = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        run.run(new ImportJob(running, FileKind.SSDA903_HEADER, sender, "r", "c"));

        // Then
        assertThat(state(running)).isEqualTo("INTERRUPTED");
    }

    @Test
    @Transactional
    void theFileOfAnImportThatEndedElsewhereIsDeleted() throws Exception {
        // Given
        UUID ended = received();
        UUID waiting = received();
        logOfOther.ended(ended, ImportState.INTERRUPTED, null);
        files.keep(Files.createTempFile("a", "csv"), ended);
        files.keep(Files.createTempFile("a", "csv"), waiting);

        // When
        started.sweep();

        // Then
        assertThat(files.of(ended)).doesNotExist();
        assertThat(files.of(waiting)).exists();
        files.delete(waiting);
    }

    private UUID received() {
        UUID id = Ids.next();
        logOfOther.received(id, UPLOAD);
        return id;
    }

    /** As when the machine is switched off: nobody unlocks, the session ends. */
    private void die() {
        int number = other.number();
        database.createNativeQuery("select pg_terminate_backend(pid) from pg_locks where objsubid = 2 and classid = "
                        + ImportHolder.SPACE + " and objid = " + number)
                .getResultList();
        Awaitility.await("the session ends after it was told to")
                .until(() -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select 1 from pg_locks where objsubid = 2 and objid = " + number)
                        .getResultList()
                        .isEmpty()));
    }

    private Object state(UUID id) {
        return database.createNativeQuery("select state from file_import where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }
}
