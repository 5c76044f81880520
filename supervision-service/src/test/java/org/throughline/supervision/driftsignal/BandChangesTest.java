package org.throughline.supervision.driftsignal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.Tables;

/** The job is off in tests: each test looks when it wants to, at the moment that it wants. */
@QuarkusTest
@WithRealParts
class BandChangesTest {

    @Inject
    AssessCases assess;

    private APod pod;

    @BeforeEach
    void aPod() {
        pod = APod.known();
    }

    @Test
    void aBandThatChangesWithTheFactsIsToldOnce() {
        // Given
        ACase forgotten = pod.withCase(100);

        // When
        look(Instant.now());
        look(Instant.now());

        // Then
        assertThat(told(forgotten, "DRIFTING")).isEqualTo(1);
        assertThat(Tables.count("drift_standing where case_id = '%s' and band = 'DRIFTING'".formatted(forgotten.id)))
                .isEqualTo(1);
    }

    @Test
    void timeAloneRaisesABandAtItsMomentAndNotBefore() {
        // Given a case whose review is due in a fortnight: it would be at risk the day after
        ACase waiting = pod.withCase(14);
        pod.world
                .happens(waiting.contact(OffsetDateTime.now().minusDays(1), true, pod.workerId))
                .told();
        Soon.await("the contact")
                .until(() -> pod.worker.board(pod.id).then().extract().path("items[0].lastContactAt") != null);
        look(Instant.now());

        // When
        look(Instant.now().plus(Duration.ofDays(14)));
        long onTheDueDate = told(waiting, "AT_RISK");
        look(Instant.now().plus(Duration.ofDays(15)));

        // Then
        assertThat(onTheDueDate).isZero();
        assertThat(told(waiting, "AT_RISK")).isEqualTo(1);
    }

    @Test
    void twoInstancesThatLookAtOnceTellOnce() {
        // Given
        ACase[] forgotten = pod.withCases(100, 101, 102, 103);

        // When
        List<CompletableFuture<Void>> instances = List.of(
                CompletableFuture.runAsync(() -> look(Instant.now())),
                CompletableFuture.runAsync(() -> look(Instant.now())),
                CompletableFuture.runAsync(() -> look(Instant.now())));
        instances.forEach(CompletableFuture::join);

        // Then
        for (ACase one : forgotten) {
            assertThat(told(one, "DRIFTING")).isEqualTo(1);
        }
    }

    @Test
    void aReviewInThisServiceChangesTheBandToo() {
        // Given a case that nobody has discussed, and that is well otherwise
        ACase late = pod.withCase(30);
        pod.world
                .happens(late.contact(OffsetDateTime.now().minusDays(1), true, pod.workerId))
                .told();
        Soon.await("the contact")
                .until(() -> pod.worker.board(pod.id).then().extract().path("items[0].lastContactAt") != null);
        look(Instant.now());
        assertThat(told(late, "AT_RISK")).isEqualTo(1);

        // When
        pod.manager
                .reviews(pod.manager.scheduled(pod, 30), Reviews.onTrack(late))
                .then()
                .statusCode(201);
        look(Instant.now());

        // Then
        assertThat(told(late, "ON_TRACK")).isEqualTo(1);
    }

    @Test
    void aClosedCaseStandsNowhere() {
        // Given
        ACase closed = pod.withCase(100);
        look(Instant.now());

        // When
        pod.world.happens(closed.closed(LocalDate.now())).told();
        pod.awaitCases(0);
        look(Instant.now());

        // Then
        assertThat(Tables.count("drift_standing where case_id = '%s'".formatted(closed.id)))
                .isZero();
    }

    @Test
    void aVoiceThatIsHeardBeforeAnybodyLooksNeedsNoWord() {
        // Given
        ACase heard = pod.withCase(5);
        pod.world.happens(new FactsOf(heard).heard(LocalDate.now())).told();

        // When
        look(Instant.now());

        // Then
        assertThat(Tables.count("outbox where aggregate_id = '%s'".formatted(heard.childId)))
                .isZero();
    }

    private void look(Instant now) {
        int looked;
        do {
            looked = assess.at(now);
        } while (looked >= AssessCases.BATCH);
    }

    private static long told(ACase about, String band) {
        return Tables.count(("outbox where type = 'throughline.supervision.drift-band-changed.v1' "
                        + "and aggregate_id = '%s' and cast(payload as jsonb) ->> 'band' = '%s'")
                .formatted(about.childId, band));
    }
}
