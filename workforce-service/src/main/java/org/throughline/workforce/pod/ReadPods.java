package org.throughline.workforce.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Reads pods, and says in the audit who saw which. */
@ApplicationScoped
@Transactional
class ReadPods {

    private final Pods pods;
    private final Audit audit;

    ReadPods(Pods pods, Audit audit) {
        this.pods = pods;
        this.audit = audit;
    }

    PodView one(UUID id) {
        Pod pod = pods.findByIdOptional(id).orElseThrow(() -> Problem.notFound("pod"));
        audit.read("pod", id);
        return pod.view();
    }

    Page<PodView> page(PageRequest request) {
        List<PodView> rows = pods.page(request.afterId(), request.limit + 1);
        Page<PodView> page = Page.of(rows, request.limit, last -> Cursor.after(last.id()));
        audit.read("pod", page.items().stream().map(PodView::id).toList());
        return page;
    }

    List<PodSummary> summaries(Set<UUID> ids) {
        List<PodSummary> found = pods.summaries(ids);
        audit.read("pod", found.stream().map(PodSummary::id).toList());
        return found;
    }
}
