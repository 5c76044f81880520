package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes plans for those who leave or are absent for long, and brings plans up to the facts. Looks at what is kept, not at the
 * event that told it, so that order, repetition and the number of instances do not matter.
 */
@ApplicationScoped
public class FollowWorkforce {

    private static final Logger LOG = Logger.getLogger(FollowWorkforce.class);

    private final NeedRepository needs;
    private final MakePlan make;
    private final FollowPlan follow;

    FollowWorkforce(NeedRepository needs, MakePlan make, FollowPlan follow) {
        this.needs = needs;
        this.make = make;
        this.follow = follow;
    }

    /** As of this day. */
    @ActivateRequestContext
    public void on(LocalDate today) {
        needs.withoutPlan(today).forEach(need -> make.of(need, today));
        needs.plansToFollow(today).forEach(plan -> follow(plan, today));
    }

    private void follow(UUID planId, LocalDate today) {
        try {
            follow.of(planId, today);
        } catch (RuntimeException changedMeanwhile) {
            // one plan that cannot be followed now does not keep the others from it; the next look comes soon
            LOG.warnf(
                    "continuity plan not followed plan=%s error=%s",
                    planId, changedMeanwhile.getClass().getName());
        }
    }
}
