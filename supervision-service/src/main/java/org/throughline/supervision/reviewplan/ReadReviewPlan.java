package org.throughline.supervision.reviewplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewplan.picture.DrawWeeks;
import org.throughline.supervision.reviewplan.rule.ReviewPlan;
import org.throughline.supervision.reviewplan.rule.ReviewPlanner;

/** Plans a pod's next weeks from the facts of this moment, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadReviewPlan {

    private final LookAhead lookAhead;
    private final PodAccess access;
    private final Audit audit;

    ReadReviewPlan(LookAhead lookAhead, PodAccess access, Audit audit) {
        this.lookAhead = lookAhead;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    ReviewPlanView of(UUID pod) {
        Outlook outlook = seen(pod);
        return ReviewPlanView.of(pod, ReviewPlanner.plan(outlook.pod()), outlook);
    }

    @Transactional
    String picture(UUID pod) {
        ReviewPlan plan = ReviewPlanner.withoutMends(seen(pod).pod());
        return DrawWeeks.of(plan, InWords.answer(plan));
    }

    private Outlook seen(UUID pod) {
        access.requireVisible(pod, "pod");
        Outlook outlook = lookAhead.fromToday(pod);
        audit.read("case", outlook.open().keySet());
        return outlook;
    }
}
