package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.contracts.casework.ChildrenSplit;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Takes a merge back: since nothing was moved, each record is again what it was, and what came since stays with the one that stayed. */
@ApplicationScoped
class SplitChildren {

    private final CaseAccess access;
    private final ChildMergeRepository merges;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SplitChildren(
            CaseAccess access, ChildMergeRepository merges, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.access = access;
        this.merges = merges;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    MergeView of(UUID childId, UUID mergeId, Split said) {
        access.requireChild(childId);
        merges.lock(List.of(childId));
        ChildMerge merge = merges.lock(childId, mergeId).orElseThrow(() -> Problem.notFound("child-merge"));
        if (merge.splitAt != null) {
            throw Problem.conflict("merge-split-already", "The merge was taken back before.");
        }
        merge.takeBack(said, clock.instant(), caller.workerId().orElse(null));
        merges.point(merge.childId, null);
        outbox.append(new ChildrenSplit(
                merge.id, merge.childId, merge.survivingChildId, merge.splitAt.atOffset(ZoneOffset.UTC)));
        audit.wrote("SPLIT_CHILDREN", "child", List.of(merge.childId, merge.survivingChildId));
        return MergeView.of(merge);
    }
}
