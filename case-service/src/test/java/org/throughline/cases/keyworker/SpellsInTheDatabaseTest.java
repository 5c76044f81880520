package org.throughline.cases.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** The database itself holds the rule. Each test works in a transaction that is rolled back. */
@QuarkusTest
@WithRealParts
class SpellsInTheDatabaseTest {

    private static final String INSERT = "insert into keyworker_spell (id, case_id, worker_id, started_on, ended_on, "
            + "reason, planned) values (gen_random_uuid(), ?, gen_random_uuid(), ?, ?, 'MANAGE', false)";

    private UUID caseId;
    private Connection connection;

    @BeforeEach
    void aCaseWithASpellThatEnded() throws SQLException {
        caseId = OpenCases.unallocated();
        connection = Council.connect();
        connection.setAutoCommit(false);
        spell("2026-02-01", "2026-03-01");
    }

    @AfterEach
    void asIfNothingHappened() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void overlappingSpellsAreRefused() {
        assertThatThrownBy(() -> spell("2026-02-28", "2026-03-10")).hasMessageContaining("keyworker_spell_no_overlap");
    }

    @Test
    void withoutTheConstraintTheyWouldBeAccepted() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table keyworker_spell drop constraint keyworker_spell_no_overlap");
        }

        assertThat(spell("2026-02-28", "2026-03-10")).isEqualTo(1);
    }

    @Test
    void theDayOneEndsIsFreeForTheNext() throws SQLException {
        assertThat(spell("2026-03-01", null)).isEqualTo(1);
    }

    @Test
    void aSecondSpellWithoutAnEndIsRefused() throws SQLException {
        spell("2026-03-01", null);

        assertThatThrownBy(() -> spell("2026-04-01", null)).hasMessageContaining("keyworker_spell_");
    }

    @Test
    void aSpellOfZeroDaysIsRefused() {
        assertThatThrownBy(() -> spell("2026-03-01", "2026-03-01"))
                .hasMessageContaining("keyworker_spell_ends_after_start");
    }

    @Test
    void aSpellThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> spell("2026-03-02", "2026-03-01")).isInstanceOf(SQLException.class);
    }

    private int spell(String from, String to) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, caseId);
            insert.setObject(2, LocalDate.parse(from));
            insert.setObject(3, to == null ? null : LocalDate.parse(to));
            return insert.executeUpdate();
        }
    }
}
