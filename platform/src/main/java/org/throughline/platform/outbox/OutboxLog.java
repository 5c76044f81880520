package org.throughline.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The event log as the relay sees it, over the one connection that holds the relay's lock. */
class OutboxLog {

    /** Any number, the same in every instance: who holds it relays. */
    private static final long RELAY_LOCK = 7_102_026L;

    private static final String COLUMNS =
            "select seq, event_id, aggregate_id, sequence, type, subject, correlation_id, occurred_at, payload from outbox ";

    private final Connection connection;

    OutboxLog(Connection connection) {
        this.connection = connection;
    }

    boolean tryLock() throws SQLException {
        return ask("select pg_try_advisory_lock(" + RELAY_LOCK + ")");
    }

    void unlock() throws SQLException {
        ask("select pg_advisory_unlock(" + RELAY_LOCK + ")");
    }

    List<OutboxRow> unpublished(int most) throws SQLException {
        return rows("where published_at is null order by seq limit ?", most);
    }

    List<OutboxRow> publishedAfter(long seq, int most) throws SQLException {
        return rows("where published_at is not null and seq > " + seq + " order by seq limit ?", most);
    }

    void markPublished(List<OutboxRow> sent) throws SQLException {
        Array seqs = connection.createArrayOf(
                "bigint", sent.stream().map(OutboxRow::seq).toArray());
        try (PreparedStatement mark =
                connection.prepareStatement("update outbox set published_at = now() where seq = any (?)")) {
            mark.setArray(1, seqs);
            mark.executeUpdate();
        }
    }

    private boolean ask(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private List<OutboxRow> rows(String condition, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + condition)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (row.next()) {
                    rows.add(read(row));
                }
                return rows;
            }
        }
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getString("correlation_id"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("payload"));
    }
}
