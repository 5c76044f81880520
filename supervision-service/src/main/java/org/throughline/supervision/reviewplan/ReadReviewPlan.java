package org.throughline.supervision.reviewplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewplan.picture.DrawWeeks;
import org.throughline.supervision.reviewplan.rule.ReviewPlan;
import org.throughline.supervision.reviewplan.rule.ReviewPlanner;

/** Plans a pod's next weeks from the facts of this moment, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadReviewPlan {

    private final LookAhead lookAhead;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;

    ReadReviewPlan(LookAhead lookAhead, PodAccess access, RestrictedRecords restricted, Audit audit) {
        this.lookAhead = lookAhead;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
    }

    @Transactional
    ReviewPlanView of(UUID pod) {
        access.requireVisible(pod);
        Outlook outlook = lookAhead.fromToday(pod);
        // every case takes the pod's time; a restricted one is not shown to whom it is closed
        Set<UUID> seen = new HashSet<>(outlook.open().keySet());
        seen.removeAll(restricted.closedOf(outlook.open().keySet()));
        audit.read("case", seen);
        return ReviewPlanView.of(pod, ReviewPlanner.plan(outlook.pod()), outlook, seen);
    }

    @Transactional
    String picture(UUID pod) {
        access.requireVisible(pod);
        ReviewPlan plan = ReviewPlanner.withoutMends(lookAhead.fromToday(pod).pod());
        audit.read("pod", pod);
        return DrawWeeks.of(plan, InWords.answer(plan));
    }
}
