package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.contracts.casework.ContinuityPlanAccepted;
import org.throughline.contracts.casework.ContinuityPlanCompleted;
import org.throughline.contracts.casework.ContinuityPlanIncomplete;
import org.throughline.contracts.casework.ContinuityPlanMade;
import org.throughline.contracts.casework.ContinuityPlanMoved;
import org.throughline.contracts.casework.ContinuityPlanWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.ProcessTransferAlarm;
import org.throughline.contracts.casework.ReferralDecided;
import org.throughline.contracts.casework.ReferralDecisionDueSoon;
import org.throughline.contracts.casework.ReferralDecisionOverdue;
import org.throughline.contracts.casework.ReferralReceived;
import org.throughline.platform.outbox.Told;

/**
 * Recomputes the clocks of a child of whom anything was told. So no feature must remember to do it, and a new kind of fact
 * is an arm of {@code clock_fact} and no more. What never moves a clock is passed over.
 */
@ApplicationScoped
class FollowFacts {

    private static final Set<Class<? extends DomainEvent>> MOVES_NO_CLOCK = Set.of(
            ClockDueSoon.class,
            ClockOverdue.class,
            ClockMet.class,
            ClockStopped.class,
            ReferralReceived.class,
            ReferralDecided.class,
            ReferralDecisionDueSoon.class,
            ReferralDecisionOverdue.class,
            CaseAllocated.class,
            KeyworkerChanged.class,
            ContinuityPlanAccepted.class,
            ContinuityPlanCompleted.class,
            ContinuityPlanIncomplete.class,
            ContinuityPlanMade.class,
            ContinuityPlanMoved.class,
            ContinuityPlanWithdrawn.class,
            ProcessTransferAlarm.class);

    private final RecomputeClocks recompute;

    FollowFacts(RecomputeClocks recompute) {
        this.recompute = recompute;
    }

    void of(@Observes Told told) {
        var children = new TreeSet<UUID>();
        for (DomainEvent event : told.events()) {
            if (!MOVES_NO_CLOCK.contains(event.getClass())) {
                children.add(event.aggregateId());
            }
        }
        recompute.ofChildren(children);
    }
}
