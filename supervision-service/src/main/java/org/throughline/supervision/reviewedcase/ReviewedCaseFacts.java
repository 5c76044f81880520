package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.codes.Stage;

/** Keeps the case service's facts. In whatever order they come, the rows end the same. */
@ApplicationScoped
class ReviewedCaseFacts {

    private static final String OPENED = """
            insert into reviewed_case (id, child_id, opened_on) values (:id, :child, :on)
            on conflict (id) do update set opened_on = excluded.opened_on
            """;

    private static final String CLOSED = """
            insert into reviewed_case (id, child_id, closed_on) values (:id, :child, :on)
            on conflict (id) do update set closed_on = excluded.closed_on
            """;

    private static final String STAGE = """
            insert into reviewed_case (id, child_id, stage, stage_since, stage_sequence)
            values (:id, :child, :stage, :since, :sequence)
            on conflict (id) do update set stage = excluded.stage, stage_since = excluded.stage_since,
                stage_sequence = excluded.stage_sequence
            where reviewed_case.stage_sequence < excluded.stage_sequence
            """;

    private static final String POD = """
            insert into reviewed_case (id, child_id, pod_id, pod_since, pod_sequence)
            values (:id, :child, :pod, :since, :sequence)
            on conflict (id) do update set pod_id = excluded.pod_id, pod_since = excluded.pod_since,
                pod_sequence = excluded.pod_sequence
            where reviewed_case.pod_sequence < excluded.pod_sequence
            """;

    private static final String KEYWORKER =
            "insert into keyworker_spell (id, case_id, worker_id, started_on, sequence) "
                    + "values (:id, :case, :worker, :from, :sequence) on conflict do nothing";

    private static final String KEYWORKER_WITHDRAWN =
            "insert into keyworker_spell (id, case_id, worker_id, started_on, sequence, withdrawn) "
                    + "values (:id, :case, :worker, :from, :sequence, true) on conflict (id) do update set withdrawn = true";

    private static final String CONTACT = """
            insert into reviewed_case (id, child_id, last_contact_at, child_last_seen_at)
            values (:id, :child, :at, case when :seen then cast(:at as timestamptz) end)
            on conflict (id) do update set
                last_contact_at = greatest(reviewed_case.last_contact_at, excluded.last_contact_at),
                child_last_seen_at = greatest(reviewed_case.child_last_seen_at, excluded.child_last_seen_at)
            """;

    private static final String CONTACT_BY = """
            insert into last_contact_by_worker (case_id, worker_id, last_at)
            select :case, worker, :at from unnest(cast(:workers as uuid[])) worker group by worker order by worker
            on conflict (case_id, worker_id) do update
            set last_at = greatest(last_contact_by_worker.last_at, excluded.last_at)
            """;

    private final EntityManager database;

    ReviewedCaseFacts(EntityManager database) {
        this.database = database;
    }

    void opened(CaseOpened opened, long sequence) {
        on(OPENED, opened.caseId(), opened.childId(), opened.openedOn());
        stage(opened.caseId(), opened.childId(), opened.stage(), opened.openedOn(), sequence);
    }

    void closed(CaseClosed closed) {
        on(CLOSED, closed.caseId(), closed.childId(), closed.closedOn());
    }

    void stageChanged(CaseStageChanged changed, long sequence) {
        stage(changed.caseId(), changed.childId(), changed.stage(), changed.on(), sequence);
    }

    void allocated(CaseAllocated allocated, long sequence) {
        database.createNativeQuery(POD)
                .setParameter("id", allocated.caseId())
                .setParameter("child", allocated.childId())
                .setParameter("pod", allocated.podId())
                .setParameter("since", allocated.from())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void keyworkerChanged(KeyworkerChanged changed, long sequence) {
        database.createNativeQuery(KEYWORKER)
                .setParameter("id", changed.spellId())
                .setParameter("case", changed.caseId())
                .setParameter("worker", changed.keyworkerId())
                .setParameter("from", changed.from())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void keyworkerChangeWithdrawn(KeyworkerChangeWithdrawn dropped, long sequence) {
        database.createNativeQuery(KEYWORKER_WITHDRAWN)
                .setParameter("id", dropped.spellId())
                .setParameter("case", dropped.caseId())
                .setParameter("worker", dropped.keyworkerId())
                .setParameter("from", dropped.from())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void contact(ContactRecorded contact) {
        database.createNativeQuery(CONTACT)
                .setParameter("id", contact.caseId())
                .setParameter("child", contact.childId())
                .setParameter("at", contact.occurredAt())
                .setParameter("seen", contact.childSeen())
                .executeUpdate();
        database.createNativeQuery(CONTACT_BY)
                .setParameter("case", contact.caseId())
                .setParameter("at", contact.occurredAt())
                .setParameter("workers", contact.workerIds().toArray(UUID[]::new))
                .executeUpdate();
    }

    private void on(String statement, UUID caseId, UUID childId, LocalDate day) {
        database.createNativeQuery(statement)
                .setParameter("id", caseId)
                .setParameter("child", childId)
                .setParameter("on", day)
                .executeUpdate();
    }

    private void stage(UUID caseId, UUID childId, Stage stage, LocalDate since, long sequence) {
        database.createNativeQuery(STAGE)
                .setParameter("id", caseId)
                .setParameter("child", childId)
                .setParameter("stage", stage.name())
                .setParameter("since", since)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
