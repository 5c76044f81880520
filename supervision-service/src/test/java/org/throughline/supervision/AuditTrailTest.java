package org.throughline.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class AuditTrailTest {

    @Inject
    EntityManager database;

    @Test
    void whoSawAndWhoWroteAboutAChildStandsInTheAudit() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 30);

        // When
        pod.manager.buildsAgenda(session, 0);
        pod.worker.agenda(session);
        UUID review = UUID.fromString(
                pod.manager.reviews(session, Reviews.onTrack(known)).path("id"));
        pod.worker.asks().get("/v1/drift-reviews/" + review);
        pod.manager.closes(session, 1);

        // Then
        assertThat(actions(session, pod.managerId))
                .containsExactly("SCHEDULE_GROUP_SUPERVISION", "BUILD_AGENDA", "CLOSE_GROUP_SUPERVISION");
        assertThat(actions(review, pod.managerId)).containsExactly("RECORD_DRIFT_REVIEW");
        assertThat(actions(review, pod.workerId)).containsExactly("READ");
        assertThat(actions(known.id, pod.workerId)).isNotEmpty().containsOnly("READ");
    }

    @SuppressWarnings("unchecked")
    private List<String> actions(UUID record, UUID worker) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select action from audit where record_id = :record and worker_id = :worker order by at, id")
                .setParameter("record", record)
                .setParameter("worker", worker)
                .getResultList());
    }
}
