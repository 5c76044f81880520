package org.throughline.cases.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.stage.rule.ClosureReasons;
import org.throughline.cases.stage.rule.NoGoodbyeReason;
import org.throughline.contracts.codes.ClosingOutcome;

/** Every query of how cases end. */
@ApplicationScoped
class ClosingRepository {

    private static final String KEEP = "insert into case_closing (case_id, outcome, in_words, goodbye_contact_id,"
            + " no_goodbye_reason, recorded_at, recorded_by) values (:case, :outcome, :words, cast(:contact as uuid),"
            + " :none, :at, cast(:by as uuid))";

    private static final String ENDED = "select c.closed_on, c.closure_reason, e.outcome, e.in_words,"
            + " e.goodbye_contact_id, e.no_goodbye_reason, e.recorded_at, e.recorded_by,"
            + " g.day as goodbye_on, g.worker_ids as said_by, exists (select from keyworker_spell k where k.case_id = c.id"
            + " and k.worker_id = any(g.worker_ids) and k.during @> g.day) as by_keyworker"
            + " from case_file c left join case_closing e on e.case_id = c.id"
            + " left join lateral (select cast(t.occurred_at at time zone 'Europe/London' as date) as day, t.worker_ids"
            + " from contact t where t.id = e.goodbye_contact_id) g on true"
            + " where c.id = :case";

    private static final String CONTACT = "select cast(occurred_at at time zone 'Europe/London' as date) from contact"
            + " where id = :contact and case_id = :case";

    private final EntityManager database;

    ClosingRepository(EntityManager database) {
        this.database = database;
    }

    void keep(UUID caseId, NewClosing closing, OffsetDateTime at, UUID by) {
        database.createNativeQuery(KEEP)
                .setParameter("case", caseId)
                .setParameter("outcome", closing.outcome().name())
                .setParameter("words", closing.inWords())
                .setParameter("contact", closing.goodbyeContactId())
                .setParameter(
                        "none",
                        closing.noGoodbyeReason() == null
                                ? null
                                : closing.noGoodbyeReason().name())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Whether the child of the case is not yet born. */
    boolean isUnborn(UUID childId) {
        return (boolean) database.createNativeQuery("select unborn from child where id = :child")
                .setParameter("child", childId)
                .getSingleResult();
    }

    /** The day of a contact; empty where it is none of this case. */
    @SuppressWarnings("unchecked")
    Optional<LocalDate> dayOfContact(UUID caseId, UUID contactId) {
        List<LocalDate> days = database.createNativeQuery(CONTACT, LocalDate.class)
                .setParameter("contact", contactId)
                .setParameter("case", caseId)
                .getResultList();
        return days.stream().findFirst();
    }

    /** How the case ended, as far as it did. */
    ClosingView of(UUID caseId) {
        Tuple row = (Tuple) database.createNativeQuery(ENDED, Tuple.class)
                .setParameter("case", caseId)
                .getSingleResult();
        return view(caseId, row);
    }

    private static ClosingView view(UUID caseId, Tuple row) {
        String reason = row.get("closure_reason", String.class);
        String outcome = row.get("outcome", String.class);
        String none = row.get("no_goodbye_reason", String.class);
        LocalDate goodbyeOn = row.get("goodbye_on", LocalDate.class);
        Instant at = row.get("recorded_at", Instant.class);
        return new ClosingView(
                caseId,
                row.get("closed_on", LocalDate.class),
                reason,
                reason == null ? null : ClosureReasons.label(reason),
                outcome == null ? null : ClosingOutcome.valueOf(outcome),
                row.get("in_words", String.class),
                row.get("goodbye_contact_id", UUID.class),
                goodbyeOn,
                goodbyeOn == null ? List.of() : List.of(row.get("said_by", UUID[].class)),
                goodbyeOn == null ? null : row.get("by_keyworker", Boolean.class),
                none == null ? null : NoGoodbyeReason.valueOf(none),
                at == null ? null : at.atOffset(ZoneOffset.UTC),
                row.get("recorded_by", UUID.class));
    }
}
