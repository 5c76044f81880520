package org.throughline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

/** Lists that are about no one child ask the database as often for twenty entries as for one. */
@QuarkusTest
@WithRealParts
class ListsOfTheOfficeTest {

    private static final int MANY = 20;

    @Test
    void casesThatAManagerHolds() {
        // Given
        UUID pod = Council.pod();
        UUID manager = Council.podManager(pod);
        for (int n = 0; n < MANY; n++) {
            OpenCases.inPod(pod, manager);
        }

        // Then
        asksAsOften("senior-leader", "/v1/continuity-plans/manager-held-cases", "keyworker_spell");
    }

    @Test
    void submissionsToTheDepartment() {
        // Given
        Council.run(
                "insert into dfe_submission (id, kind, state, made_at)"
                        + " select uuidv7(), 'FULL', 'SUPERSEDED', now() from generate_series(1, ?)",
                MANY);

        // Then
        asksAsOften("returns-officer", "/v1/returns/dfe-submissions", "dfe_submission");
    }

    @Test
    void importsAndWhatOneRefused() {
        // Given
        UUID anImport = UUID.randomUUID();
        Council.run(
                "insert into file_import (id, kind, size_bytes, state, ended_at) select case n when 1 then ? else uuidv7() end,"
                        + " 'SSDA903_HEADER', 1, 'FAILED', now() from generate_series(1, ?) n",
                anImport,
                MANY);
        Council.run(
                "insert into import_refusal (import_id, line, field, code, reason)"
                        + " select ?, n, 'DOB', 'invalid-date', 'is no date' from generate_series(1, ?) n",
                anImport,
                MANY);

        // Then
        asksAsOften("returns-officer", "/v1/imports", "ended_at, bytes_read");
        asksAsOften("returns-officer", "/v1/imports/" + anImport + "/refusals", "import_refusal");
    }

    @Test
    void parkedMessages() {
        // Given
        Council.run(
                "insert into dead_letter (consumer, topic, partition, record_offset, headers, reason, attempts)"
                        + " select 'nobody', 'no-topic', 0, n, '{}', 'Unreadable', 1 from generate_series(1, ?) n",
                MANY);

        // Then
        asksAsOften("operator", "/v1/operations/case-service/dead-letters", "from dead_letter where handled_at");
        Council.run("delete from dead_letter where consumer = ?", "nobody");
    }

    /** Counts the statements that mention a text of the list's own. */
    private static void asksAsOften(String role, String list, String mentioned) {
        long forOne = statements(role, list, 1, mentioned);
        long forMany = statements(role, list, MANY, mentioned);

        assertThat(forMany).as(list).isEqualTo(forOne).isPositive();
    }

    private static long statements(String role, String list, int items, String mentioned) {
        return QueryCount.of(() -> as(role).get(list + "?limit=" + items)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(items)))
                .mentioning(mentioned)
                .total();
    }
}
