package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Says that an action is done, or given up: its owner, or who leads the pod that holds the case now. */
@ApplicationScoped
@Transactional
class SettleAction {

    private static final String WHAT = "action";

    private final CaseActions actions;
    private final StandingCases cases;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    SettleAction(
            CaseActions actions,
            StandingCases cases,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    ActionView done(UUID id, ActionDoneOn said, LongConsumer seenVersion) {
        CaseAction action = open(id, seenVersion);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.doneOn() == null ? today : said.doneOn();
        if (on.isAfter(today)) {
            throw Problem.unprocessable("action-done-in-future", "An action is done today or was before.")
                    .at("/doneOn", "is in the future");
        }
        outbox.append(action.done(on, caller.workerId().orElse(null)));
        return settled(action, "COMPLETE_ACTION");
    }

    ActionView cancelled(UUID id, ActionCancellation said, LongConsumer seenVersion) {
        CaseAction action = open(id, seenVersion);
        outbox.append(action.cancelled(
                LocalDate.now(clock),
                said.reason(),
                said.words(),
                caller.workerId().orElse(null)));
        return settled(action, "CANCEL_ACTION");
    }

    private ActionView settled(CaseAction action, String how) {
        actions.flush();
        audit.wrote(how, "case", action.caseId);
        return ActionView.of(action);
    }

    private CaseAction open(UUID id, LongConsumer seenVersion) {
        CaseAction action = actions.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        boolean own = caller.workerId().filter(action.ownerId::equals).isPresent();
        if (!own) {
            access.requireLead(cases.podOf(action.caseId).orElseThrow(() -> Problem.notFound(WHAT)), WHAT);
        }
        restricted.requireOpen(action.caseId, WHAT);
        seenVersion.accept(action.version);
        if (!action.isOpen()) {
            throw Problem.conflict("action-settled", "The action is done or was given up already.");
        }
        return action;
    }
}
