package org.throughline.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports and their progress, as rows. */
@ApplicationScoped
@Transactional
class ImportLog {

    private static final String COLUMNS =
            "select id, kind, file_extension, size_bytes, state, failure, received_at, started_at, "
                    + "ended_at, bytes_read, rows_read, rows_created, rows_updated, rows_unchanged, rows_refused from file_import ";

    // no row in pg_locks: the session of the instance that has the file is over
    private static final String INTERRUPT =
            "update file_import set state = 'INTERRUPTED', ended_at = clock_timestamp() where ended_at is null "
                    + "and not exists (select 1 from pg_locks where locktype = 'advisory' and granted "
                    + "and database = (select oid from pg_database where datname = current_database()) "
                    + "and classid = " + ImportHolder.SPACE
                    + " and objid = cast(holder as oid) and objsubid = 2) returning id";

    private final EntityManager database;
    private final ImportHolder holder;

    ImportLog(EntityManager database, ImportHolder holder) {
        this.database = database;
        this.holder = holder;
    }

    void received(UUID id, Upload upload) {
        database.createNativeQuery("insert into file_import (id, kind, file_extension, size_bytes, state, holder) "
                        + "values (:id, :kind, cast(:extension as text), :size, 'RECEIVED', :holder)")
                .setParameter("holder", holder.number())
                .setParameter("id", id)
                .setParameter("kind", upload.kind().name())
                .setParameter("extension", upload.extension())
                .setParameter("size", upload.sizeBytes())
                .executeUpdate();
    }

    /** Whether it is running from now on; not where it ran before or was given up while it waited. */
    boolean running(UUID id) {
        database.createNativeQuery("truncate import_seen").executeUpdate();
        return 1
                == database.createNativeQuery(
                                "update file_import set state = 'RUNNING', started_at = clock_timestamp(), "
                                        + "holder = :holder where id = :id and state = 'RECEIVED'")
                        .setParameter("holder", holder.number())
                        .setParameter("id", id)
                        .executeUpdate();
    }

    /** Counts rows; an {@link ImportStopped} where the import was given up meanwhile, so that its end stays its end. */
    void progress(UUID id, long rows, long bytesRead, Tally tally) {
        int running = database.createNativeQuery(
                        "update file_import set bytes_read = :bytes, rows_read = rows_read + :read, "
                                + "rows_created = rows_created + :created, rows_updated = rows_updated + :updated, "
                                + "rows_unchanged = rows_unchanged + :unchanged, rows_refused = rows_refused + :refused "
                                + "where id = :id and ended_at is null")
                .setParameter("id", id)
                .setParameter("bytes", bytesRead)
                .setParameter("read", rows)
                .setParameter("created", tally.created())
                .setParameter("updated", tally.updated())
                .setParameter("unchanged", tally.unchanged())
                .setParameter("refused", tally.refused())
                .executeUpdate();
        if (running == 0) {
            throw new ImportStopped();
        }
    }

    void ended(UUID id, ImportState state, String failure) {
        database.createNativeQuery("update file_import set state = :state, failure = cast(:failure as text), "
                        + "ended_at = clock_timestamp() where id = :id and ended_at is null")
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("failure", failure)
                .executeUpdate();
    }

    /** Marks what no living instance runs or will run; answers which. */
    @SuppressWarnings("unchecked")
    List<UUID> interruptAbandoned() {
        return database.createNativeQuery(INTERRUPT, UUID.class).getResultList();
    }

    /** Those of the imports that have ended. */
    @SuppressWarnings("unchecked")
    List<UUID> ended(Collection<UUID> ids) {
        return database.createNativeQuery(
                        "select id from file_import where ended_at is not null and id = any(:ids)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<ImportRecord> find(UUID id) {
        return records("where id = :id", id, 1).stream().findFirst();
    }

    /** The newest first: ids are in the order of time. */
    List<ImportRecord> before(Optional<UUID> id, int most) {
        return records("where id < :id order by id desc", id.orElse(new UUID(-1, -1)), most);
    }

    @SuppressWarnings("unchecked")
    private List<ImportRecord> records(String condition, UUID id, int most) {
        List<Tuple> rows = database.createNativeQuery(COLUMNS + condition, Tuple.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(ImportLog::record).toList();
    }

    private static ImportRecord record(Tuple row) {
        return new ImportRecord(
                row.get("id", UUID.class),
                FileKind.valueOf(row.get("kind", String.class)),
                row.get("file_extension", String.class),
                row.get("size_bytes", Long.class),
                ImportState.valueOf(row.get("state", String.class)),
                row.get("failure", String.class),
                row.get("received_at", Instant.class),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("bytes_read", Long.class),
                row.get("rows_read", Long.class),
                row.get("rows_created", Long.class),
                row.get("rows_updated", Long.class),
                row.get("rows_unchanged", Long.class),
                row.get("rows_refused", Long.class));
    }
}
