package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.cases.pod.Workforce;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class PlaceholderWorkerTest {

    private static final String UNKNOWN = "SW7100000001";
    private static final String ALSO_UNKNOWN = "SW7100000002";
    private static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n"
            + "PW1,01/02/2010," + UNKNOWN + ",01/01/2016,01/06/2016,FCONTA\n"
            + "PW1,01/02/2010," + ALSO_UNKNOWN + ",01/06/2016,01/01/2017,ABSENC\n"
            + "PW1,01/02/2010," + UNKNOWN + ",01/01/2017,,ABSENC\n"
            + "PW2,01/02/2010," + UNKNOWN + ",01/01/2016,01/06/2016,FCONTA\n";
    private static final String OF_THESE = " from keyworker_spell spell join case_file on case_file.id = case_id"
            + " join child on child.id = child_id where la_child_id in ('PW1', 'PW2') order by la_child_id, started_on";

    @Inject
    EntityManager database;

    @Test
    void theSpellsOfAnUnknownNumberPassToTheWorkerWhoIsAnnouncedWithItAndNothingElseChanges() {
        // Given spells of two numbers that nobody has announced
        Files903.imported("CHILD,SEX,DOB,ETHNIC,UPN\nPW1,1,01/02/2010,WBRI,\nPW2,2,01/02/2010,WBRI,\n");
        Files903.imported("CHILD,DECOM,RNE,LS,DEC,REC\nPW1,01/01/2016,S,C2,,\nPW2,01/01/2016,S,C2,01/01/2018,E11\n");
        assertThat(Files903.imported(SPELLS).rows("Created")).isEqualTo(4);
        List<Object> before = rows("select cast(to_jsonb(spell) - 'worker_id' as text)" + OF_THESE);
        List<Object> cases = rows("select cast(to_jsonb(case_file) as text)" + OF_THESE);
        Object other = workerOf(ALSO_UNKNOWN);
        assertThat(workers()).doesNotContainNull().hasSize(4);

        // When
        UUID announced = UUID.randomUUID();
        Workforce.tells(joined(announced), 1);
        Awaitility.await("the worker comes through Kafka")
                .until(() -> announced.equals(QuarkusTransaction.requiringNew().call(() -> workerOf(UNKNOWN))));

        // Then
        assertThat(workers()).containsExactly(announced, other, announced, announced);
        assertThat(rows("select cast(to_jsonb(spell) - 'worker_id' as text)" + OF_THESE))
                .isEqualTo(before);
        assertThat(rows("select cast(to_jsonb(case_file) as text)" + OF_THESE)).isEqualTo(cases);
        assertThat(workerOf(ALSO_UNKNOWN)).isEqualTo(other);
        assertThat(rows("select placeholder from worker_number where swe_number like 'SW71%' order by swe_number"))
                .containsExactly(false, true);
        assertThat(toldKeyworkers()).hasSize(2).last().isEqualTo(announced.toString());
        assertThat(Files903.imported(SPELLS).rows("Unchanged")).isEqualTo(4);
    }

    private static WorkerJoined joined(UUID worker) {
        return new WorkerJoined(
                worker,
                UNKNOWN,
                WorkerRole.SOCIAL_WORKER,
                BigDecimal.ONE,
                Employment.PERMANENT,
                LocalDate.of(2015, 1, 1),
                null);
    }

    private List<Object> workers() {
        return rows("select spell.worker_id" + OF_THESE);
    }

    private Object workerOf(String number) {
        return rows("select worker_id from worker_number where swe_number = '" + number + "'")
                .get(0);
    }

    /** Whom the events name as keyworker, in their order: the present spell alone is told of. */
    private List<Object> toldKeyworkers() {
        return rows("select cast(payload as jsonb) ->> 'keyworkerId' from outbox join child on child.id = aggregate_id "
                + "where la_child_id in ('PW1', 'PW2') and type like '%keyworker-changed%' order by seq");
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String question) {
        return database.createNativeQuery(question).getResultList();
    }
}
