package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.casework.ReferralReceived;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.platform.time.WorkingDays;

/** Takes a referral from MASH: one referral and one receipt for each reference of MASH's, however often it comes. */
@ApplicationScoped
class ReceiveReferral {

    private static final int WORKING_DAYS_TO_DECIDE = 1;

    private final ReferralRepository referrals;
    private final TakeChildren takeChildren;
    private final ContentHash content;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ReceiveReferral(
            ReferralRepository referrals,
            TakeChildren takeChildren,
            ContentHash content,
            WorkingDays workingDays,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.referrals = referrals;
        this.takeChildren = takeChildren;
        this.content = content;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A receipt, and whether it was given before. */
    record Received(Receipt receipt, boolean before) {}

    @Transactional
    Received from(NewReferral sent) {
        LocalDate receivedOn =
                sent.receivedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        var referral = new Referral(
                sent, content.of(sent), caller.subject(), workingDays.plus(receivedOn, WORKING_DAYS_TO_DECIDE));
        boolean before = !referrals.claim(referral);
        Referral kept = referrals.byReference(sent.mashReference());
        if (!kept.contentHash.equals(referral.contentHash)) {
            throw Problem.conflict(
                    "mash-reference-reused", "A referral with this reference and another content was received before.");
        }
        if (!before) {
            take(kept, sent.children());
        }
        return new Received(Receipt.of(kept, referrals.handedOver(kept.id)), before);
    }

    private void take(Referral referral, List<ReferredChild> sent) {
        List<ReferralChild> taken = takeChildren.into(referral.id, List.of(), sent, null);
        outbox.append(new ReferralReceived(
                referral.id,
                referral.receivedAtUtc(),
                referral.decisionDue,
                taken.stream().map(child -> child.childId).toList()));
        audit.wrote("RECEIVE_REFERRAL", "referral", referral.id);
    }
}
