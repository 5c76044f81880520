package org.throughline.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/** Every query of the case aggregate that changes it or finds one of it. */
@ApplicationScoped
public class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    /** The child's open case, if there is one. */
    public Optional<CaseFile> openCaseOf(UUID childId) {
        return find("childId = ?1 and closedOn is null", childId).firstResultOptional();
    }

    /** The case, its row locked until the transaction ends. */
    public Optional<CaseFile> lock(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** These cases in the order of their ids, their rows locked until the transaction ends. */
    List<CaseFile> lockAll(Collection<UUID> caseIds) {
        return find("id in ?1 order by id", caseIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Raises the version of a locked case whose own row has nothing else to change. */
    public void raiseVersion(CaseFile file) {
        getEntityManager().lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Adds a row to the history of stages; the rationale may be null. */
    public void keepStage(UUID caseId, Stage stage, LocalDate from, String rationale) {
        flush();
        getEntityManager()
                .createNativeQuery("insert into case_stage (case_id, stage, started_on, rationale) "
                        + "values (:case, :stage, :from, :rationale)")
                .setParameter("case", caseId)
                .setParameter("stage", stage.name())
                .setParameter("from", from)
                .setParameter("rationale", rationale)
                .executeUpdate();
    }
}
