package org.throughline.cases.continuity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who sat in the pods that held the cases: as many as there are workers, not as there are children. */
final class Seats {

    private static final String SEATS = "select s.pod_id, s.worker_id, s.started_on, s.ended_on from pod_seat s"
            + " where s.started_on is not null and s.pod_id in (select a.pod_id from case_file c"
            + " join child k on k.id = c.child_id join allocation a on a.case_id = c.id where :population"
            + " union select c.pod_id from case_file c join child k on k.id = c.child_id where :population)";

    private final Map<Key, List<Stretch>> seats = new HashMap<>();

    private record Key(UUID podId, UUID workerId) {}

    private record Stretch(LocalDate from, LocalDate to) {}

    static Seats of(Connection connection, Population population) throws SQLException {
        var seats = new Seats();
        try (PreparedStatement statement = population.prepare(connection, SEATS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                seats.seats
                        .computeIfAbsent(
                                new Key(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)),
                                key -> new ArrayList<>())
                        .add(new Stretch(rows.getObject(3, LocalDate.class), rows.getObject(4, LocalDate.class)));
            }
        }
        return seats;
    }

    /** Whether one of the workers sat in the pod on the day; null where no pod is known. */
    Boolean anyOf(List<UUID> workers, UUID podId, LocalDate day) {
        if (podId == null) {
            return null;
        }
        for (UUID worker : workers) {
            for (Stretch seat : seats.getOrDefault(new Key(podId, worker), List.of())) {
                if (!day.isBefore(seat.from) && (seat.to == null || day.isBefore(seat.to))) {
                    return true;
                }
            }
        }
        return false;
    }
}
