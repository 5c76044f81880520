package org.throughline.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.Council;

/** The audit rows as a test asks them. */
final class Audited {

    private Audited() {}

    /** The cases that this worker read. */
    static List<String> casesReadBy(UUID worker) {
        try (Connection connection = Council.connect();
                PreparedStatement query = connection.prepareStatement(
                        "select record_id from audit where worker_id = ? and action = 'READ' and record_type = 'case'")) {
            query.setObject(1, worker);
            var read = new ArrayList<String>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read.add(rows.getString(1));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
