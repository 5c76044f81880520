package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.decision.CheckAuthority;
import org.throughline.cases.permanence.rule.PlanRule;
import org.throughline.cases.permanence.rule.Refused;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Writes a plan that was agreed by somebody who may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WritePlan {

    private final PermanencePlanRepository plans;
    private final CheckAuthority authority;
    private final Caller caller;
    private final Clock clock;

    WritePlan(PermanencePlanRepository plans, CheckAuthority authority, Caller caller, Clock clock) {
        this.plans = plans;
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    /** The written plan; {@code replaces} is null for a first one, and its day is not before {@code notBefore}. */
    PermanencePlan plan(CaseFile file, NewPermanencePlan said, UUID replaces, LocalDate notBefore) {
        PlanRule.agreeing(
                        said.route(),
                        said.parallelRoute(),
                        said.agreedOn(),
                        said.aimedFor(),
                        notBefore,
                        LocalDate.now(clock))
                .ifPresent(refused -> {
                    throw problem(refused);
                });
        UUID agreedBy = agreedBy(said);
        authority.require(file, PlanRule.decisionFor(said.route()), said.authority(), agreedBy, said.agreedOn());
        var plan = new PermanencePlan(
                file.id(),
                said,
                agreedBy,
                replaces,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        // what it replaces is written first: one plan holds at a time
        plans.flush();
        plans.persistAndFlush(plan);
        return plan;
    }

    static Problem problem(Refused refused) {
        return Problem.unprocessable(refused.code(), "The permanence plan cannot be like this.")
                .at(refused.pointer(), refused.detail());
    }

    private UUID agreedBy(NewPermanencePlan said) {
        if (said.agreedBy() != null || said.authority() == DecisionAuthority.COURT) {
            return said.agreedBy();
        }
        return caller.workerId().orElse(null);
    }
}
