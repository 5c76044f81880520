package org.throughline.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.request.RequestIds;

/** Who read or changed which record. Needs the transaction of the reading or the change: no audit row, no answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    private static final String INSERT = "insert into audit "
            + "(subject, worker_id, roles, action, record_type, record_id, request_id, correlation_id) "
            + "select :subject, :worker, :roles, :action, :type, record, :request, :correlation "
            + "from unnest(cast(:records as uuid[])) record";

    private final EntityManager database;
    private final Caller caller;
    private final RequestIds ids;

    Audit(EntityManager database, Caller caller, RequestIds ids) {
        this.database = database;
        this.caller = caller;
        this.ids = ids;
    }

    /** The caller saw this record. */
    public void read(String recordType, UUID id) {
        record("READ", recordType, List.of(id));
    }

    /** The caller saw these records: one statement, however many. */
    public void read(String recordType, Collection<UUID> records) {
        record("READ", recordType, records);
    }

    /** The caller changed this record; the action says how, as a verb: {@code CHANGE_KEYWORKER}. */
    public void wrote(String action, String recordType, UUID id) {
        record(action, recordType, List.of(id));
    }

    /** The caller changed these records: one statement, however many. */
    public void wrote(String action, String recordType, Collection<UUID> records) {
        record(action, recordType, records);
    }

    private void record(String action, String recordType, Collection<UUID> records) {
        if (records.isEmpty()) {
            return;
        }
        database.createNativeQuery(INSERT)
                .setParameter("subject", caller.subject())
                .setParameter("worker", caller.workerId().orElse(null))
                .setParameter("roles", caller.roles().toArray(String[]::new))
                .setParameter("action", action)
                .setParameter("type", recordType)
                .setParameter("records", records.toArray(UUID[]::new))
                .setParameter("request", ids.requestId())
                .setParameter("correlation", ids.correlationId())
                .executeUpdate();
    }
}
