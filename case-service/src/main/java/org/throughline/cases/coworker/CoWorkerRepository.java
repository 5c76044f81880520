package org.throughline.cases.coworker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of co-workers. */
@ApplicationScoped
class CoWorkerRepository implements PanacheRepositoryBase<CoWorker, UUID> {

    /** The case's co-workers, first to last. */
    List<CoWorker> of(UUID caseId) {
        return list("caseId = ?1 order by startedOn, id", caseId);
    }

    Optional<CoWorker> ofCase(UUID caseId, UUID coWorkerId) {
        return find("caseId = ?1 and id = ?2", caseId, coWorkerId).firstResultOptional();
    }

    /** What lasts on this day or begins later. */
    List<CoWorker> lastingBeyond(UUID caseId, LocalDate day) {
        return list("caseId = ?1 and (endedOn is null or endedOn > ?2) order by startedOn, id", caseId, day);
    }

    /** The same of one worker. */
    List<CoWorker> lastingBeyond(UUID caseId, UUID workerId, LocalDate day) {
        return list(
                "caseId = ?1 and workerId = ?2 and (endedOn is null or endedOn > ?3) order by startedOn, id",
                caseId,
                workerId,
                day);
    }

    /** Whether a keyworker spell of this worker in the case meets these days. */
    boolean isKeyworkerIn(UUID caseId, UUID workerId, LocalDate from, LocalDate to) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from keyworker_spell where case_id = :case "
                        + "and worker_id = :worker and during && daterange(:from, cast(:to as date), '[)'))")
                .setParameter("case", caseId)
                .setParameter("worker", workerId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
