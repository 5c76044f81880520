package org.throughline.cases.stage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.cases.casefile.SettledBeforeEnd;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.cases.stage.rule.ClosingFacts;
import org.throughline.cases.stage.rule.ClosingRule;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.codes.ClosingOutcome;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Ends a child's involvement, and with it the keyworker's spell. */
@ApplicationScoped
class CloseCase {

    private final CaseFileRepository cases;
    private final KeyworkerSpellRepository spells;
    private final List<SettledBeforeEnd> settled;
    private final List<EndsWithCase> endings;
    private final ClosingRepository closings;
    private final Caller caller;
    private final Clock clock;
    private final Outbox outbox;
    private final Audit audit;

    CloseCase(
            CaseFileRepository cases,
            KeyworkerSpellRepository spells,
            @All List<SettledBeforeEnd> settled,
            @All List<EndsWithCase> endings,
            ClosingRepository closings,
            Caller caller,
            Clock clock,
            Outbox outbox,
            Audit audit) {
        this.cases = cases;
        this.spells = spells;
        this.settled = settled;
        this.endings = endings;
        this.closings = closings;
        this.caller = caller;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Closes an open case on its last day. Changes of keyworker that were planned for later are dropped; 422 where one took
     * place later, up to today, and where reason, outcome and goodbye do not fit; 409 where something is not
     * settled. The caller holds the case's lock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void on(CaseFile file, StageChange change, boolean unborn) {
        LocalDate lastDay = change.on();
        check(file, change, unborn);
        requireSettled(file.id(), change.closing().outcome());
        LocalDate today = LocalDate.now(clock);
        if (spells.anyBegan(file.id(), lastDay.plusDays(1), today)) {
            throw Problem.unprocessable(
                            "keyworker-changed-later", "The case cannot end before its last keyworker came.")
                    .at("/on", "a keyworker spell began after this day");
        }
        NewClosing closing = change.closing();
        file.close(lastDay, change.closureReason());
        cases.keepStage(file.id(), Stage.CLOSED, lastDay, change.rationale());
        endings.forEach(each -> each.endWith(file, lastDay.plusDays(1)));
        closings.keep(
                file.id(), closing, OffsetDateTime.now(clock), caller.workerId().orElse(null));
        spells.endAll(file.id(), lastDay.plusDays(1));
        outbox.append(new CaseClosed(
                file.id(),
                file.childId(),
                lastDay,
                change.closureReason(),
                closing.outcome(),
                closing.goodbyeContactId() != null));
        audit.wrote("CLOSE_CASE", "case", file.id());
    }

    private void requireSettled(UUID caseId, ClosingOutcome outcome) {
        if (!ClosingRule.settlesWhatIsOpen(outcome)) {
            return;
        }
        Problem problem = Problem.conflict("case-not-settled", "A case ends when nothing of it is left open.");
        List<SettledBeforeEnd> open =
                settled.stream().filter(each -> each.isOpen(caseId)).toList();
        open.forEach(each -> problem.at("/stage", each.inWords()));
        if (!open.isEmpty()) {
            throw problem;
        }
    }

    private void check(CaseFile file, StageChange change, boolean unborn) {
        NewClosing closing = change.closing();
        UUID goodbye = closing.goodbyeContactId();
        var facts = new ClosingFacts(
                file.stage(),
                unborn,
                change.on(),
                change.closureReason(),
                closing.outcome(),
                goodbye != null,
                goodbye == null
                        ? null
                        : closings.dayOfContact(file.id(), goodbye).orElse(null),
                closing.noGoodbyeReason());
        ClosingRule.refusal(facts).ifPresent(refused -> {
            throw Problem.unprocessable(refused.code(), "The case cannot end like this.")
                    .at(refused.pointer(), refused.detail());
        });
    }
}
