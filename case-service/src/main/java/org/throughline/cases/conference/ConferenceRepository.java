package org.throughline.cases.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of discussions, enquiries, conferences, core groups and plans. */
@ApplicationScoped
class ConferenceRepository {

    private final EntityManager database;

    ConferenceRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new row and lets the database refuse it at once. */
    void keep(Object row) {
        database.persist(row);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    Optional<StrategyDiscussion> discussion(UUID caseId, UUID id) {
        return Optional.ofNullable(database.find(StrategyDiscussion.class, id))
                .filter(discussion -> discussion.caseId.equals(caseId));
    }

    Optional<Enquiry> enquiry(UUID caseId, UUID id) {
        return Optional.ofNullable(database.find(Enquiry.class, id)).filter(enquiry -> enquiry.caseId.equals(caseId));
    }

    /** The enquiry that lasts, if there is one. */
    Optional<Enquiry> openEnquiry(UUID caseId) {
        return database.createQuery("from Enquiry where caseId = :case and concludedOn is null", Enquiry.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** The plan that lasts, if there is one. */
    Optional<ProtectionPlan> openPlan(UUID caseId) {
        return database.createQuery(
                        "from ProtectionPlan where caseId = :case and endedOn is null", ProtectionPlan.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** Rows of a case, the latest day first; {@code day} is the field that holds it. */
    <T> List<T> of(UUID caseId, Class<T> type, String day) {
        return database.createQuery(
                        "from " + type.getSimpleName() + " where caseId = :case order by " + day + " desc, id desc",
                        type)
                .setParameter("case", caseId)
                .getResultList();
    }
}
