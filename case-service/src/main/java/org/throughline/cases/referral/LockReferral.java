package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** The beginning and the end of every change of a referral: its row locked and its version checked, then raised. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LockReferral {

    private final ReferralRepository referrals;
    private final RestrictedReferrals restricted;
    private final Caller caller;

    LockReferral(ReferralRepository referrals, RestrictedReferrals restricted, Caller caller) {
        this.referrals = referrals;
        this.restricted = restricted;
        this.caller = caller;
    }

    /** The locked referral; 404 where there is none or it is closed to the caller. {@code ifMatch} sees the version of the locked row. */
    Referral anyones(UUID referralId, LongConsumer ifMatch) {
        Referral referral = referrals
                .lock(referralId)
                .filter(found ->
                        restricted.among(referrals.childrenOf(referralId)).isEmpty())
                .orElseThrow(() -> Problem.notFound("referral"));
        ifMatch.accept(referral.version);
        return referral;
    }

    /** As {@link #anyones}, and 404 where another sender handed it over. */
    Referral ofSender(UUID referralId, LongConsumer ifMatch) {
        Referral referral = referrals
                .lock(referralId)
                .filter(found -> found.submittedBy.equals(caller.subject()))
                .orElseThrow(() -> Problem.notFound("referral"));
        ifMatch.accept(referral.version);
        return referral;
    }

    /** Writes the change under a new version and stamp, also where only rows beside the referral's own have changed. */
    void changed(Referral referral) {
        long before = referral.version;
        referrals.flush();
        if (referral.version == before) {
            referrals.raiseVersion(referral);
        }
    }
}
