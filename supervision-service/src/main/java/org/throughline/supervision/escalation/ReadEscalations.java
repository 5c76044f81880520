package org.throughline.supervision.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Reads escalations: a pod its own, the leadership all. */
@ApplicationScoped
@Transactional
class ReadEscalations {

    private final Escalations escalations;
    private final StandingCases cases;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;

    ReadEscalations(
            Escalations escalations,
            StandingCases cases,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit) {
        this.escalations = escalations;
        this.cases = cases;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
    }

    EscalationView one(UUID id) {
        Escalation one = escalations.findByIdOptional(id).orElseThrow(() -> Problem.notFound("escalation"));
        Set<UUID> pods = new HashSet<>(Set.of(one.podId));
        cases.podOf(one.caseId).ifPresent(pods::add);
        access.requireVisible(pods, "escalation");
        restricted.requireOpen(one.caseId, "escalation");
        audit.read("case", one.caseId);
        return EscalationView.of(one);
    }

    Page<EscalationView> list(UUID pod, Boolean open, PageRequest request) {
        if (pod != null) {
            access.requireVisible(pod);
        } else if (!caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER)) {
            throw Problem.notFound("pod");
        }
        Page<Escalation> page = Page.of(
                escalations.page(pod, open, caller.workerId().orElse(null), DayCursor.of(request), request.limit + 1),
                request.limit,
                last -> new DayCursor(last.neededBy, last.id).after());
        audit.read(
                "case", page.items().stream().map(one -> one.caseId).distinct().toList());
        return page.map(EscalationView::of);
    }
}
