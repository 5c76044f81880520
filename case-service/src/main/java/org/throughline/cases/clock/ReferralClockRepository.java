package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ReferralDecisionDueSoon;
import org.throughline.contracts.casework.ReferralDecisionOverdue;

/** Referrals whose decision is due and not told yet. */
@ApplicationScoped
class ReferralClockRepository {

    private static final String WHAT = "case when r.decision_due < :today then 'OVERDUE' else 'DUE_SOON' end";

    private static final String DUE = " from referral r where r.decision is null and r.decision_due <= :soon";

    private static final String UNTOLD = "select r.id" + DUE + " and not exists (select from referral_clock_told t"
            + " where t.referral_id = r.id and t.due_on = r.decision_due and t.what = " + WHAT + ")"
            + " order by r.decision_due, r.id limit :most";

    private static final String TELL =
            "insert into referral_clock_told (referral_id, what, due_on) select r.id, " + WHAT
                    + ", r.decision_due" + DUE + " and r.id = any(:referrals) on conflict do nothing"
                    + " returning referral_id, what, due_on";

    private final EntityManager database;

    ReferralClockRepository(EntityManager database) {
        this.database = database;
    }

    /** Due on {@code soon} or before. */
    @SuppressWarnings("unchecked")
    List<UUID> untold(LocalDate today, LocalDate soon, int most) {
        return database.createNativeQuery(UNTOLD, UUID.class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .setParameter("most", most)
                .getResultList();
    }

    /** Notes that these are told, where they are undecided still and nobody has told them, and answers the events. */
    @SuppressWarnings("unchecked")
    List<DomainEvent> tell(Collection<UUID> referrals, LocalDate today, LocalDate soon) {
        List<Object[]> rows = database.createNativeQuery(TELL)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .setParameter("referrals", referrals.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(ReferralClockRepository::event).toList();
    }

    private static DomainEvent event(Object[] row) {
        return row[1].equals("OVERDUE")
                ? new ReferralDecisionOverdue((UUID) row[0], (LocalDate) row[2])
                : new ReferralDecisionDueSoon((UUID) row[0], (LocalDate) row[2]);
    }
}
