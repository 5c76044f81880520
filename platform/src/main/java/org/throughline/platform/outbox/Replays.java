package org.throughline.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Requests to send the whole event log again, worked off a batch at a time between new events. */
class Replays {

    /** Sends a batch and waits for it. */
    interface Sending {
        void send(List<OutboxRow> rows) throws InterruptedException, ExecutionException;
    }

    private final Connection connection;
    private final OutboxLog log;

    Replays(Connection connection, OutboxLog log) {
        this.connection = connection;
        this.log = log;
    }

    /** Does the next batch of the oldest open request; false where there is none. */
    boolean next(int batch, Sending sending) throws SQLException, InterruptedException, ExecutionException {
        try (PreparedStatement oldest = connection.prepareStatement(
                        "select id, sent_up_to from replay where done_at is null order by id limit 1");
                ResultSet request = oldest.executeQuery()) {
            if (!request.next()) {
                return false;
            }
            UUID id = request.getObject("id", UUID.class);
            List<OutboxRow> rows = log.publishedAfter(request.getLong("sent_up_to"), batch);
            if (rows.isEmpty()) {
                update("update replay set done_at = now() where id = ?", id);
            } else {
                sending.send(rows);
                update(
                        "update replay set sent_up_to = "
                                + rows.get(rows.size() - 1).seq() + " where id = ?",
                        id);
            }
            return true;
        }
    }

    private void update(String sql, UUID id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
