package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.childmerge.rule.MergeRules;
import org.throughline.cases.childmerge.rule.Standing;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Keeps that two records are one child, as a person says: one points to the other, and nothing is moved. */
@ApplicationScoped
class MergeChildren {

    private final CaseAccess access;
    private final ChildMergeRepository merges;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MergeChildren(
            CaseAccess access, ChildMergeRepository merges, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.access = access;
        this.merges = merges;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    MergeView into(UUID survivingChildId, NewMerge said) {
        access.requireChild(survivingChildId);
        access.requireChild(said.childId());
        Map<UUID, Standing> standing = merges.lock(List.of(survivingChildId, said.childId()));
        MergeRules.merging(standing.get(said.childId()), standing.get(survivingChildId))
                .ifPresent(because -> {
                    throw Problem.conflict(because.code(), because.detail()).at("/childId", "cannot go like this");
                });
        var merge = new ChildMerge(
                survivingChildId, said, clock.instant(), caller.workerId().orElse(null));
        merges.persist(merge);
        merges.point(said.childId(), survivingChildId);
        outbox.append(new ChildrenMerged(
                merge.id, said.childId(), survivingChildId, merge.mergedAt.atOffset(ZoneOffset.UTC)));
        audit.wrote("MERGE_CHILDREN", "child", List.of(said.childId(), survivingChildId));
        return MergeView.of(merge);
    }
}
