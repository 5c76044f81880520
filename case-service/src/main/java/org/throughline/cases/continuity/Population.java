package org.throughline.cases.continuity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.continuity.rule.Window;

/**
 * Which children are looked at, as a condition on a case {@code c} of theirs and its child {@code k}.
 *
 * @param condition SQL with a place for each value
 * @param values what goes into the places: days, or an array of ids
 */
public record Population(String condition, List<Object> values) {

    private static final String MARK = ":population";
    private static final String OPEN = "k.stands_as in (select r.stands_as from case_file w join child r"
            + " on r.id = w.child_id where w.opened_on < ? and (w.closed_on is null or w.closed_on >= ?))";

    /** Every child with a case that was open on a day of the window. */
    public static Population openIn(Window window) {
        return new Population(OPEN, List.of(window.to(), window.from()));
    }

    /** These children. */
    public static Population of(Collection<UUID> children) {
        Object ids = children.toArray(UUID[]::new);
        return new Population("k.stands_as in (select r.stands_as from child r where r.id = any(?))", List.of(ids));
    }

    /** The statement with {@code :population} filled in wherever it stands, after the places for the first values. */
    PreparedStatement prepare(Connection connection, String sql, Object... first) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(first));
        for (int at = sql.indexOf(MARK); at >= 0; at = sql.indexOf(MARK, at + 1)) {
            all.addAll(values);
        }
        PreparedStatement statement = connection.prepareStatement(sql.replace(MARK, condition));
        for (int i = 0; i < all.size(); i++) {
            statement.setObject(i + 1, value(connection, all.get(i)));
        }
        return statement;
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value;
    }
}
