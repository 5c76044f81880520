package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Keeps that two records which looked alike are two children, as a person says. */
@ApplicationScoped
class TellChildrenApartForGood {

    private final CaseAccess access;
    private final PossibleDuplicateRepository duplicates;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    TellChildrenApartForGood(
            CaseAccess access, PossibleDuplicateRepository duplicates, Caller caller, Audit audit, Clock clock) {
        this.access = access;
        this.duplicates = duplicates;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void from(UUID childId, Distinction said) {
        access.requireChild(childId);
        access.requireChild(said.otherChildId());
        if (!duplicates.tellApart(
                childId, said, clock.instant(), caller.workerId().orElse(null))) {
            throw Problem.conflict("no-possible-duplicate", "These two are not taken for one child.")
                    .at("/otherChildId", "is no undecided possible duplicate of the child");
        }
        audit.wrote("TELL_CHILDREN_APART", "child", List.of(childId, said.otherChildId()));
    }
}
