package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The last days that were agreed anew, in their order. */
@ApplicationScoped
class AgreementRepository {

    private static final String KEEP = """
            insert into promise_agreement (promise_id, number, agreed_on, previous_due_on, due_on, words, recorded_at,
              recorded_by)
            values (:promise, :number, :agreed, :previous, :due, :words, :at, :by)""";

    private static final String OF = """
            select promise_id, agreed_on, previous_due_on, due_on, words, recorded_by from promise_agreement
            where promise_id = any(:promises) order by promise_id, number""";

    private final EntityManager database;

    AgreementRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps the promise's agreement of this number; two of one number are refused by the database. */
    void keep(UUID promiseId, int number, AgreementView agreement, OffsetDateTime at) {
        database.createNativeQuery(KEEP)
                .setParameter("promise", promiseId)
                .setParameter("number", number)
                .setParameter("agreed", agreement.agreedOn())
                .setParameter("previous", agreement.previousDueOn())
                .setParameter("due", agreement.dueOn())
                .setParameter("words", agreement.words())
                .setParameter("at", at)
                .setParameter("by", agreement.recordedBy())
                .executeUpdate();
    }

    /** The agreements of each of these promises, one statement; promises without any are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<AgreementView>> of(Collection<UUID> promiseIds) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("promises", promiseIds.toArray(UUID[]::new))
                .getResultList();
        var agreements = new HashMap<UUID, List<AgreementView>>();
        for (Object[] row : rows) {
            agreements.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(view(row));
        }
        return agreements;
    }

    private static AgreementView view(Object[] row) {
        LocalDate agreedOn = (LocalDate) row[1];
        LocalDate previous = (LocalDate) row[2];
        return new AgreementView(
                agreedOn, previous, (LocalDate) row[3], agreedOn.isAfter(previous), (String) row[4], (UUID) row[5]);
    }
}
