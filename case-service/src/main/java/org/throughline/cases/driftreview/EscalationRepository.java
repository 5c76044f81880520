package org.throughline.cases.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.throughline.contracts.supervision.EscalationAnswered;
import org.throughline.contracts.supervision.EscalationRaised;
import org.throughline.contracts.supervision.EscalationWithdrawn;

/** What supervision-service told of escalations and their answers. */
@ApplicationScoped
class EscalationRepository {

    private static final String RAISED = "insert into escalation (escalation_id, case_id, child_id, pod_id, asked,"
            + " raised_on, needed_by) values (:id, :case, :child, :pod, :asked, :on, :needed) on conflict do nothing";

    private final EntityManager database;

    EscalationRepository(EntityManager database) {
        this.database = database;
    }

    void raised(EscalationRaised told) {
        database.createNativeQuery(RAISED)
                .setParameter("id", told.escalationId())
                .setParameter("case", told.caseId())
                .setParameter("child", told.childId())
                .setParameter("pod", told.podId())
                .setParameter("asked", told.asked().name())
                .setParameter("on", told.raisedOn())
                .setParameter("needed", told.neededBy())
                .executeUpdate();
    }

    void answered(EscalationAnswered told) {
        database.createNativeQuery(
                        "update escalation set answer = :answer, answered_on = :on where escalation_id = :id")
                .setParameter("id", told.escalationId())
                .setParameter("answer", told.answer().name())
                .setParameter("on", told.answeredOn())
                .executeUpdate();
    }

    void withdrawn(EscalationWithdrawn told) {
        database.createNativeQuery("update escalation set withdrawn_on = :on where escalation_id = :id")
                .setParameter("id", told.escalationId())
                .setParameter("on", told.withdrawnOn())
                .executeUpdate();
    }
}
