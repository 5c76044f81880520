package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.allocation.Allocated;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.casework.ReferralDecided;
import org.throughline.contracts.codes.ReferralDecision;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Decides the next step of a referral: a case for every child, allocated, or no further action. */
@ApplicationScoped
class DecideReferral {

    private final LockReferral lock;
    private final ReferralRepository referrals;
    private final OpenCases openCases;
    private final AllocateTogether allocate;
    private final TellDecidedCases tell;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecideReferral(
            LockReferral lock,
            ReferralRepository referrals,
            OpenCases openCases,
            AllocateTogether allocate,
            TellDecidedCases tell,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.lock = lock;
        this.referrals = referrals;
        this.openCases = openCases;
        this.allocate = allocate;
        this.tell = tell;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** {@code ifMatch} refuses a version that the caller has not read; it sees the version of the locked row. */
    @Transactional
    DecisionAnswer on(UUID referralId, Decision decision, LongConsumer ifMatch) {
        Referral referral = lock.anyones(referralId, ifMatch);
        if (decision.allocation() != null && decision.decision() != ReferralDecision.ACCEPT) {
            throw Problem.badRequest("invalid-field", "One or more fields are not valid.")
                    .at("/allocation", "is for ACCEPT only");
        }
        referral.decide(
                decision.decision(), decision.rationale(), caller.workerId().orElse(null), clock.instant());
        List<DecidedCase> decided =
                decision.decision() == ReferralDecision.ACCEPT ? accept(referralId, decision) : List.of();
        lock.changed(referral);
        outbox.append(new ReferralDecided(
                referralId,
                decision.decision(),
                referral.decidedAt.atOffset(ZoneOffset.UTC),
                decided.stream().map(DecidedCase::caseId).toList()));
        audit.wrote("DECIDE_REFERRAL", "referral", referralId);
        return new DecisionAnswer(referralId, referral.version, decision.decision(), decided);
    }

    private List<DecidedCase> accept(UUID referralId, Decision decision) {
        LocalDate today = LocalDate.now(clock);
        List<ReferralChild> children = referrals.childrenOf(referralId);
        Map<UUID, CaseFile> files = openCases.of(children, today);
        Map<UUID, Allocated> allocated = allocate.of(new LinkedHashSet<>(files.values()), today, decision.allocation());
        return children.stream()
                .map(child -> {
                    CaseFile file = files.get(child.childId);
                    return tell.of(child, file, allocated.get(file.childId()));
                })
                .toList();
    }
}
