package org.throughline.cases.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.decision.rule.DecisionRule;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Keeps a decision about a child, with its authority and its reasons. */
@ApplicationScoped
class MakeDecision {

    private final CaseAccess access;
    private final LockCase lock;
    private final CheckAuthority authority;
    private final DecisionRepository decisions;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MakeDecision(
            CaseAccess access,
            LockCase lock,
            CheckAuthority authority,
            DecisionRepository decisions,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.authority = authority;
        this.decisions = decisions;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decision, kept; of two that supersede the same one, one is kept. */
    @Transactional
    DecisionView on(UUID caseId, NewDecision said) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        LocalDate superseded = said.supersedes() == null ? null : supersededOn(caseId, said.supersedes());
        DecisionRule.day(file.openedOn(), superseded, said.decidedOn(), LocalDate.now(clock))
                .ifPresent(refused -> {
                    throw CheckAuthority.problem(refused);
                });
        UUID decidedBy = decidedBy(said);
        authority.require(file, said.kind(), said.authority(), decidedBy, said.decidedOn());
        String rule = authority.table().ruleFor(said.kind(), said.decidedOn()).version();
        var decision = new Decision(
                caseId,
                said,
                decidedBy,
                rule,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        decisions.persistAndFlush(decision);
        outbox.append(decision.event(file.childId()));
        audit.wrote("MAKE_DECISION", "case", caseId);
        return decision.view(null);
    }

    private UUID decidedBy(NewDecision said) {
        if (said.decidedBy() != null || said.authority() == DecisionAuthority.COURT) {
            return said.decidedBy();
        }
        return caller.workerId().orElse(null);
    }

    private LocalDate supersededOn(UUID caseId, UUID superseded) {
        return decisions
                .ofCase(caseId, superseded)
                .orElseThrow(() -> Problem.unprocessable("unknown-decision", "The decision cannot stand like this.")
                        .at("/supersedes", "is no decision of this case"))
                .decidedOn();
    }
}
