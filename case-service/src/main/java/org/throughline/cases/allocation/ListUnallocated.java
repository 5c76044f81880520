package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.time.WorkingDays;

/** Keeps in sight whoever waits for a pod, and for how long. */
@ApplicationScoped
class ListUnallocated {

    private final CaseAccess access;
    private final UnallocatedRepository cases;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final Clock clock;

    ListUnallocated(CaseAccess access, UnallocatedRepository cases, WorkingDays workingDays, Audit audit, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.workingDays = workingDays;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<UnallocatedCase> longestFirst(PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        Page<UnallocatedCase> page =
                cases.waiting(request, access.visibility(), opened -> workingDays.between(opened, today));
        audit.read("case", page.items().stream().map(UnallocatedCase::caseId).toList());
        return page;
    }
}
