package org.throughline.platformtest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever changes a record says which version was read: without one the answer is 428, with an old one 412. */
public abstract class EveryChangeNamesItsVersion {

    @TestHTTPResource("/")
    URL service;

    @TestFactory
    public List<DynamicTest> aChangeWithoutTheVersionThatStandsIsRefused() {
        Map<String, Row> rows = AccessTable.rows();
        List<Map.Entry<String, Served>> changes = Served.operations(service).entrySet().stream()
                .filter(operation -> operation.getValue().conditional())
                .toList();
        assertThat(changes).as("operations that take If-Match").isNotEmpty();
        return changes.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.getKey(), () -> isRefused(rows.get(operation.getKey()), operation.getValue())))
                .toList();
    }

    private void isRefused(Row row, Served served) {
        // Given
        Scene scene = Scene.of(permitted(row));
        Scenery.make(List.of(scene), row.given());

        // When
        Answer unnamed = Asking.withoutVersion(service).ask(row, served, scene);
        Answer stale = new Asking(service).ask(row, served, scene);

        // Then
        assertThat(unnamed.status()).as(unnamed.body()).isEqualTo(428);
        assertThat(unnamed.body()).contains("\"if-match-required\"");
        assertThat(stale.status()).as(stale.body()).isEqualTo(412);
        assertThat(stale.body()).contains("\"stale-version\"");
    }

    /** The leadership where it may, since it sees every record of the operations in which the role alone decides. */
    private static Cell permitted(Row row) {
        return Cell.all().stream()
                .filter(Cell::exists)
                .filter(cell -> Expected.of(row, cell) == Expected.ANSWERED)
                .min(Comparator.comparing(cell -> !CallerRoles.LEADERSHIP.contains(cell.role())))
                .orElseThrow(() -> new AssertionError(row.operationId() + " is permitted to nobody"));
    }
}
