package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.outbox.Outbox;

/** Tells of referrals whose next step is to be decided soon, or was not decided in time: once each. */
@ApplicationScoped
public class TellReferralDecisions {

    private static final int MOST = 500;

    private final ReferralClockRepository referrals;
    private final CouncilRules rules;
    private final Outbox outbox;

    TellReferralDecisions(ReferralClockRepository referrals, CouncilRules rules, Outbox outbox) {
        this.referrals = referrals;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** As of this day; at most 500 at a time, the longest overdue first. */
    @ActivateRequestContext
    @Transactional
    public void upTo(LocalDate today) {
        LocalDate soon = today.plusDays(rules.dueSoonDays(ClockKind.REFERRAL_DECISION));
        List<UUID> untold = referrals.untold(today, soon, MOST);
        if (!untold.isEmpty()) {
            outbox.lock(untold);
            outbox.append(referrals.tell(untold, today, soon));
        }
    }
}
