package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;

/** Reads actions: a pod's, or the caller's own. */
@ApplicationScoped
@Transactional
class ReadActions {

    private final CaseActions actions;
    private final PodAccess access;
    private final Caller caller;
    private final Audit audit;

    ReadActions(CaseActions actions, PodAccess access, Caller caller, Audit audit) {
        this.actions = actions;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
    }

    Page<ActionView> list(ActionFilter filter, PageRequest request) {
        UUID owner = filter.ownerId;
        if (filter.podId == null) {
            owner = caller.workerId()
                    .orElseThrow(() -> Problem.forbidden("worker-needed", "A person who works here does this."));
        } else {
            access.requireVisible(filter.podId);
        }
        Page<CaseAction> page = Page.of(
                actions.page(filter, owner, caller.workerId().orElse(null), DayCursor.of(request), request.limit + 1),
                request.limit,
                last -> new DayCursor(last.dueOn, last.id).after());
        audit.read(
                "case",
                page.items().stream().map(action -> action.caseId).distinct().toList());
        return page.map(ActionView::of);
    }
}
