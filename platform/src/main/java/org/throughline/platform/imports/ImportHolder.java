package org.throughline.platform.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.StackTraces;

/**
 * How other instances know that this one lives: a number that its imports carry, with an advisory lock that PostgreSQL
 * gives up when the connection ends, however it ends.
 */
@ApplicationScoped
class ImportHolder {

    /** Any number, the same in every instance: the first half of the locks' keys. */
    static final int SPACE = 7_102_028;

    private static final Logger LOG = Logger.getLogger(ImportHolder.class);
    private static final String HOLD = "select number, pg_advisory_lock(" + SPACE
            + ", number) from cast(nextval('import_holder') as integer) number";

    private final AgroalDataSource database;
    private Connection connection;
    private int number;

    ImportHolder(AgroalDataSource database) {
        this.database = database;
    }

    /** The number, held at this moment; another one where the connection of the last one is gone. */
    synchronized int number() {
        // its connection outlives the caller's transaction and so must not join it
        return QuarkusTransaction.suspendingExisting().call(() -> {
            if (connection == null || !answers()) {
                hold();
            }
            return number;
        });
    }

    /** Gives the number up; what it still holds is interrupted. */
    synchronized void release(@Observes ShutdownEvent stopping) {
        if (connection != null) {
            try (Connection ending = connection;
                    Statement statement = ending.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + SPACE + ", " + number + ")");
            } catch (SQLException gone) {
                LOG.debugf("import holder was gone before cause=%s", StackTraces.withoutMessages(gone));
            } finally {
                connection = null;
            }
        }
    }

    private boolean answers() {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException gone) {
            LOG.warnf("import holder lost its connection cause=%s", StackTraces.withoutMessages(gone));
            return false;
        }
    }

    private void hold() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
        Connection fresh = database.getConnection();
        try (Statement statement = fresh.createStatement();
                ResultSet row = statement.executeQuery(HOLD)) {
            row.next();
            number = row.getInt("number");
            connection = fresh;
        } finally {
            if (connection == null) {
                fresh.close();
            }
        }
    }
}
