package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.LockCase;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Proposes and allocates for one case that is open already. */
@ApplicationScoped
class AllocateOneCase {

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final LockCase lock;
    private final AllocateCase allocate;
    private final Audit audit;
    private final Clock clock;

    AllocateOneCase(
            CaseAccess access,
            CaseFileRepository cases,
            LockCase lock,
            AllocateCase allocate,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.lock = lock;
        this.allocate = allocate;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Proposal propose(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return allocate.propose(List.of(cases.findById(caseId).childId()), LocalDate.now(clock));
    }

    /** The case's version after it went to the chosen pod and keyworker. */
    @Transactional
    long to(UUID caseId, AllocationChoice choice, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, versionCheck);
        if (file.podId() != null) {
            throw Problem.conflict("case-allocated", "The case has a pod; a move to another pod is a transfer.");
        }
        allocate.allocate(List.of(file), LocalDate.now(clock), choice);
        return file.version();
    }
}
