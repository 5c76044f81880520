package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Asks that cases are looked at anew, because a fact that their signals rest on has changed. Takes no lock that others wait for. */
@ApplicationScoped
public class CasesToAssess {

    private static final String ASK = "insert into case_to_assess (case_id) ";

    private final EntityManager database;

    CasesToAssess(EntityManager database) {
        this.database = database;
    }

    /** This case. */
    public void ask(UUID caseId) {
        database.createNativeQuery(ASK + "values (:case)")
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** The open cases of these children. */
    public void askOfChildren(Collection<UUID> children) {
        database.createNativeQuery(
                        ASK + "select id from reviewed_case where child_id = any(:children) and closed_on is null")
                .setParameter("children", children.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The cases in which this worker has a part that is not over. */
    public void askOfWorker(UUID worker) {
        database.createNativeQuery(ASK + "select distinct case_id from case_worker where worker_id = :worker "
                        + "and (ends_on is null or ends_on >= current_date)")
                .setParameter("worker", worker)
                .executeUpdate();
    }
}
