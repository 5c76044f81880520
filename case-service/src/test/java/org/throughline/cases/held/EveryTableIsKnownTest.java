package org.throughline.cases.held;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

/** No table without an answer to: does it hold something about a child? */
@QuarkusTest
@WithRealParts
class EveryTableIsKnownTest {

    /**
     * Of staff, of the machinery, or proofs of ids alone. A table with something about a child never belongs here, but for the
     * pages of a submission: copies of many children together, which are emptied by their receipt.
     */
    private static final Set<String> NOTHING_OF_A_CHILD = Set.of(
            "audit",
            "continuity_plan",
            "dead_letter",
            "dfe_submission",
            "dfe_submission_page",
            "erasure",
            "event_stream",
            "file_import",
            "flyway_schema_history",
            "idempotency_key",
            "import_refusal",
            "import_seen",
            "inbox",
            "outbox",
            "pod",
            "pod_seat",
            "replay",
            "webhook_subscription",
            "worker",
            "worker_absence",
            "worker_card",
            "worker_expertise",
            "worker_number");

    @Inject
    HeldTables tables;

    @Inject
    EntityManager database;

    @Test
    void everyTableHoldsSomethingAboutAChildOrIsNamedAsOneThatDoesNot() {
        Set<String> unknown = new TreeSet<>(named("select table_name from information_schema.tables"
                + " where table_schema = current_schema() and table_type = 'BASE TABLE'"));
        unknown.removeAll(known());
        unknown.removeAll(NOTHING_OF_A_CHILD);

        assertThat(unknown)
                .as(
                        "tables that neither a reference nor a feature's HoldsAboutChild ties to a child: a subject access request"
                                + " would leave them out and an erasure would leave them behind. Say what they hold")
                .isEmpty();
    }

    @Test
    void everyTableWithAChildOrACaseIsFound() {
        Set<String> missed = new TreeSet<>(named("select c.table_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema"
                + " where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                + " and c.column_name in ('child_id', 'case_id')"));
        missed.removeAll(known());
        missed.remove("erasure");

        assertThat(missed).isEmpty();
    }

    @Test
    void theTablesCanBeErasedInSomeOrder() {
        List<String> order = QuarkusTransaction.requiringNew()
                .call(() ->
                        tables.inOrderOfErasing().stream().map(HeldTable::name).toList());

        assertThat(order).containsExactlyInAnyOrderElementsOf(known());
        assertThat(order.indexOf("promise_agreement")).isLessThan(order.indexOf("promise"));
        assertThat(order.indexOf("referral_child")).isLessThan(order.indexOf("referral"));
    }

    private Set<String> known() {
        return QuarkusTransaction.requiringNew().call(() -> tables.all().keySet());
    }

    @SuppressWarnings("unchecked")
    private List<String> named(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, String.class).getResultList());
    }
}
