package org.throughline.platformtest.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.throughline.platformtest.realparts.RealParts;

/** Puts the records of many scenes into the database at once: {@code records.sql}, then what an operation needs more. */
final class Scenery {

    private static final String CELLS =
            "create temporary table access_cell (record_id uuid, child_id uuid, case_id uuid,"
                    + " pod_id uuid, worker_id uuid, colleague_id uuid, la_child_id text, relationship text, record_class text)"
                    + " on commit drop";
    private static final String CELL = "insert into access_cell values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private Scenery() {}

    /** Makes them; scenes without a record are passed over. */
    static void make(List<Scene> scenes, String given) {
        try (Connection connection = RealParts.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(CELLS);
            tell(scenes, connection);
            statement.execute(AccessTable.sql("records"));
            if (given != null) {
                statement.execute(AccessTable.sql("given/" + given));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the records of the access table could not be made", e);
        }
    }

    private static void tell(List<Scene> scenes, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CELL)) {
            for (Scene scene : scenes) {
                if (scene.cell().exists()) {
                    List<Object> values = List.of(
                            scene.recordId(),
                            scene.childId(),
                            scene.caseId(),
                            scene.podId(),
                            scene.workerId(),
                            scene.colleagueId(),
                            scene.laChildId(),
                            scene.cell().relationship().name(),
                            scene.cell().recordClass().name());
                    for (int i = 0; i < values.size(); i++) {
                        insert.setObject(i + 1, values.get(i));
                    }
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
