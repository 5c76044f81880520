package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.casework.ReferralUpdated;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Takes what MASH tells after the hand-over: before the decision it changes the referral, after it it is further information. */
@ApplicationScoped
class UpdateReferral {

    private final LockReferral lock;
    private final ReferralRepository referrals;
    private final TakeChildren takeChildren;
    private final ContentHash content;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    UpdateReferral(
            LockReferral lock,
            ReferralRepository referrals,
            TakeChildren takeChildren,
            ContentHash content,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.lock = lock;
        this.referrals = referrals;
        this.takeChildren = takeChildren;
        this.content = content;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UpdateReceipt with(UUID referralId, NewReferralUpdate said, LongConsumer ifMatch) {
        Referral referral = lock.ofSender(referralId, ifMatch);
        referral.requireNotWithdrawn();
        boolean undecided = referral.decision == null;
        List<ReferralChild> already = referrals.childrenOf(referralId);
        check(said, already, undecided);
        Instant now = clock.instant();
        var update = new ReferralUpdate(
                referralId, now, undecided, content.json(said), content.json(Replaced.by(said, referral)));
        referrals.keep(update);
        if (undecided) {
            referral.apply(said);
        } else {
            referral.furtherInformation++;
        }
        List<ReferralChild> added = takeChildren.into(referralId, already, said.added(), update.id);
        lock.changed(referral);
        outbox.append(new ReferralUpdated(
                referralId,
                update.id,
                now.atOffset(ZoneOffset.UTC),
                undecided,
                added.stream().map(child -> child.childId).toList()));
        audit.wrote("UPDATE_REFERRAL", "referral", referralId);
        return new UpdateReceipt(
                update.id,
                referralId,
                referral.version,
                undecided,
                added.stream().map(Receipt.Line::of).toList());
    }

    private static void check(NewReferralUpdate said, List<ReferralChild> already, boolean undecided) {
        if (said.saysNothing()) {
            throw invalid().at("", "say at least one thing");
        }
        if (!undecided && !said.added().isEmpty()) {
            // a child who comes after the decision would have no case and no decision: it needs a referral of its own
            throw Problem.conflict("referral-decided", "The next step of this referral has been decided.")
                    .at("/addedChildren", "hand these children over in a new referral");
        }
        Set<String> references = new HashSet<>();
        already.forEach(child -> references.add(child.childReference));
        Problem problem = invalid();
        ChildConsistency.faults(said.added(), references)
                .forEach(fault -> problem.at("/addedChildren/" + fault.at() + "/" + fault.field(), fault.detail()));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static Problem invalid() {
        return Problem.badRequest("invalid-field", "One or more fields are not valid.");
    }
}
