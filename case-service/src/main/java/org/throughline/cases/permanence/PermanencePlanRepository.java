package org.throughline.cases.permanence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of permanence plans. */
@ApplicationScoped
class PermanencePlanRepository implements PanacheRepositoryBase<PermanencePlan, UUID> {

    /** The case's plans, the latest first: the plan that holds, or the last one that did, leads. */
    List<PermanencePlan> of(UUID caseId) {
        return list("caseId = ?1 order by agreedOn desc, id desc", caseId);
    }

    /** The plan, if it is one of this case. */
    Optional<PermanencePlan> ofCase(UUID caseId, UUID planId) {
        return find("id = ?1 and caseId = ?2", planId, caseId).firstResultOptional();
    }

    /** The same, its row locked until the transaction ends. */
    Optional<PermanencePlan> lock(UUID caseId, UUID planId) {
        return find("id = ?1 and caseId = ?2", planId, caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
