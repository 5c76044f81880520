package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SocialWorkerImportTest {

    private static final String COLUMNS = "\uFEFFCHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\r\n";

    @Inject
    EntityManager database;

    @BeforeEach
    void aChildInCareFrom2016To2018AndAnotherStillInCare() {
        Files903.imported("CHILD,SEX,DOB,ETHNIC,UPN\nSW1,1,01/02/2010,WBRI,\nSW2,2,01/02/2010,WBRI,\n");
        Files903.imported("CHILD,DECOM,RNE,LS,DEC,REC\nSW1,01/01/2016,S,C2,01/01/2018,E11\nSW2,01/01/2016,S,C2,,\n");
    }

    @Test
    void eachRowIsRefusedForEachReason() {
        // When
        Files903.Ended ended = Files903.imported(COLUMNS + """
                SW1,01/02/2010,AB123,02/01/2016,,SWLAZY
                SW1,01/02/2011,SW123,02/01/2016,,MANAGE
                SW1,01/02/2010,SW123,02/01/2016,02/01/2016,MANAGE
                SW1,01/02/2010,SW123,01/01/2015,,MANAGE
                SW1,01/02/2010,SW123,01/02/2017,01/02/2019,MANAGE
                SW9,01/02/2010,SW123,01/02/2017,,MANAGE
                SW1,01/02/2010,SW1234567890123,01/03/2016,,MANAGE
                """);

        // Then
        assertThat(ended.rows("Created")).isZero();
        assertThat(ended.codes())
                .containsExactly(
                        "invalid-worker-number",
                        "unknown-reason",
                        "date-of-birth-disagrees",
                        "spell-too-short",
                        "outside-any-case",
                        "ends-after-case",
                        "unknown-child",
                        "invalid-worker-number");
    }

    @Test
    void aLaterSpellEndsTheOneBeforeAndOnlyThePresentKeyworkerIsTold() {
        // Given
        String file = COLUMNS + """
                SW2,01/02/2010,SW0000000001,01/01/2016,,FCONTA
                SW2,01/02/2010,SW0000000002,01/06/2016,,LEFTRL
                SW2,01/02/2010,SW0000000003,01/04/2016,01/05/2016,ABSENC
                """;

        // When
        Files903.Ended ended = Files903.imported(file);

        // Then
        assertThat(ended.rows("Created")).isEqualTo(3);
        assertThat(spells()).containsExactly("2016-01-01 2016-04-01", "2016-04-01 2016-05-01", "2016-06-01 null");
        assertThat(changesTold()).isEqualTo(1L);
        assertThat(Files903.imported(file).rows("Unchanged")).isEqualTo(3);
        assertThat(changesTold()).isEqualTo(1L);
    }

    @SuppressWarnings("unchecked")
    private List<String> spells() {
        return database.createNativeQuery("select started_on || ' ' || coalesce(cast(ended_on as text), 'null') "
                        + "from keyworker_spell spell join case_file on case_file.id = case_id join child on child.id = child_id "
                        + "where la_child_id = 'SW2' order by started_on")
                .getResultList();
    }

    private Object changesTold() {
        return database.createNativeQuery("select count(*) from outbox join child on child.id = aggregate_id "
                        + "where la_child_id = 'SW2' and type like '%keyworker-changed%'")
                .getSingleResult();
    }
}
