package org.throughline.cases.continuity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows in the order of their child, which stands first in each; fetched part by part, taken child by child. */
final class ChildRows implements AutoCloseable {

    private static final int PART = 2000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private UUID child;

    /** Makes one thing out of the present row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    ChildRows(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        statement.setFetchSize(PART);
        this.rows = statement.executeQuery();
        advance();
    }

    /** The child of the row that comes next; null at the end. */
    UUID child() {
        return child;
    }

    /** Everything that comes next of this child. */
    <T> List<T> take(UUID wanted, Reading<T> reading) throws SQLException {
        List<T> taken = new ArrayList<>();
        while (wanted.equals(child)) {
            taken.add(reading.of(rows));
            advance();
        }
        return taken;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void advance() throws SQLException {
        child = rows.next() ? rows.getObject(1, UUID.class) : null;
    }
}
