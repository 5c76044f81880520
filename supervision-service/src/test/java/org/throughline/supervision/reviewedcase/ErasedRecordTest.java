package org.throughline.supervision.reviewedcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.driftsignal.AssessCases;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class ErasedRecordTest {

    private static final String TABLES = "select table_name || '.' || column_name from information_schema.columns "
            + "where table_schema = 'public' and column_name in ('child_id', 'case_id', 'surviving_child_id') "
            + "and table_name <> 'erased_child' order by 1";

    @Inject
    EntityManager database;

    @Inject
    AssessCases assess;

    private APod pod;

    @BeforeEach
    void aPod() {
        pod = APod.known();
    }

    @Test
    void anErasedRecordLeavesNoRowInAnyTableAndWhatComesLateIsNotKept() {
        // Given a child of whom everything is kept that this service keeps
        ACase child = pod.withCase(40);
        everythingHappens(child);
        assertThat(rowsAbout(child)).isNotEmpty();

        // When
        pod.world
                .happens(new FactsOf(child).erased(), child.contact(OffsetDateTime.now(), true, pod.workerId))
                .told();

        // Then
        Soon.await("the erasure")
                .until(() -> Tables.count("erased_child where child_id = '%s'".formatted(child.childId)) == 1);
        ACase marker = new ACase();
        pod.world.happens(marker.inPod(pod, LocalDate.now())).told();
        pod.awaitCases(1);
        assertThat(rowsAbout(child)).isEmpty();
    }

    private void everythingHappens(ACase child) {
        var facts = new FactsOf(child);
        pod.world
                .happens(
                        facts.restricted(Ids.next(), List.of(), List.of(UUID.randomUUID())),
                        facts.heard(LocalDate.now()),
                        child.contact(OffsetDateTime.now().minusDays(1), true, pod.workerId))
                .told();
        Soon.await("the contact")
                .until(() -> pod.worker.board(pod.id).then().extract().path("items[0].lastContactAt") != null);
        pod.manager
                .asks()
                .body(Map.of("band", "AT_RISK", "view", "ON_TRACK", "words", "It is being mended."))
                .post("/v1/drift-board/cases/" + child.id + "/disagreements")
                .then()
                .statusCode(201);
        UUID session = pod.manager.scheduled(pod, 30);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        pod.manager
                .reviews(session, Reviews.drifting(child, pod.workerId))
                .then()
                .statusCode(201);
        assess.at(Instant.now());
    }

    /** The columns of the whole database in which the child or the case still stands. */
    private List<String> rowsAbout(ACase child) {
        return columns().stream()
                .filter(column -> {
                    String[] parts = column.split("\\.");
                    return Tables.count("%s where %s in ('%s', '%s')"
                                    .formatted(parts[0], parts[1], child.childId, child.id))
                            > 0;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> columns() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(TABLES).getResultList());
    }
}
