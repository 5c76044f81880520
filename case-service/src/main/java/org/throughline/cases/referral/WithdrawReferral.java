package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.casework.ReferralWithdrawn;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Takes a referral back for MASH, before the decision; the referral and its children stay on record. */
@ApplicationScoped
class WithdrawReferral {

    private final LockReferral lock;
    private final ReferralRepository referrals;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WithdrawReferral(LockReferral lock, ReferralRepository referrals, Outbox outbox, Audit audit, Clock clock) {
        this.lock = lock;
        this.referrals = referrals;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ReferralView of(UUID referralId, Withdrawal said, LongConsumer ifMatch) {
        Referral referral = lock.ofSender(referralId, ifMatch);
        referral.withdraw(said, clock.instant());
        lock.changed(referral);
        outbox.append(new ReferralWithdrawn(
                referralId, referral.withdrawnAt.atOffset(ZoneOffset.UTC), referral.withdrawalReason));
        audit.wrote("WITHDRAW_REFERRAL", "referral", referralId);
        return ReferralView.of(referral, referrals.childrenOf(referralId));
    }
}
