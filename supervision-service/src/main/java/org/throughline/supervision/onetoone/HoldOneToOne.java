package org.throughline.supervision.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.throughline.contracts.supervision.OneToOneActionDone;
import org.throughline.contracts.supervision.OneToOneAgreed;
import org.throughline.contracts.supervision.OneToOneHeld;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.managing.WorkerAccess;
import org.throughline.supervision.onetoone.rule.Career;
import org.throughline.supervision.onetoone.rule.OneToOneDue;
import org.throughline.supervision.onetoone.rule.OneToOneRule;

/** Records one-to-one supervisions, the worker's agreement with what is written, and what came of what they agreed. */
@ApplicationScoped
@Transactional
class HoldOneToOne {

    private static final String WHAT = "one-to-one";

    private final OneToOnes oneToOnes;
    private final OneToOneRule rule;
    private final WorkerAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    HoldOneToOne(
            OneToOnes oneToOnes,
            OneToOneRule rule,
            WorkerAccess access,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.oneToOnes = oneToOnes;
        this.rule = rule;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    OneToOneView record(NewOneToOne said) {
        access.requireManaged(said.workerId());
        UUID supervisor = caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "A person who works here does this."));
        requireDays(said);
        var one = new OneToOne(said, supervisor, next(said), clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Step> steps = IntStream.range(0, said.actions().size())
                .mapToObj(i -> new Step(one.id, i + 1, said.actions().get(i)))
                .toList();
        oneToOnes.keep(one, said.agenda(), steps);
        audit.wrote("RECORD_ONE_TO_ONE", "worker", one.workerId);
        outbox.append(new OneToOneHeld(one.id, one.workerId, supervisor, one.heldOn, one.nextDue));
        return OneToOneView.of(one, said.agenda(), steps, clock.getZone());
    }

    /** The worker agrees with what is written, once. */
    OneToOneView agree(UUID id, LongConsumer seenVersion) {
        OneToOne one = own(id);
        seenVersion.accept(one.version);
        if (one.agreedOn != null) {
            throw Problem.conflict("one-to-one-agreed", "The worker has agreed already.");
        }
        one.agreedOn = LocalDate.now(clock);
        oneToOnes.flush();
        audit.wrote("AGREE_ONE_TO_ONE", "worker", one.workerId);
        outbox.append(new OneToOneAgreed(id, one.workerId, one.agreedOn));
        return view(one);
    }

    /** What they agreed is done, on the word of one of the two. */
    OneToOneView done(UUID id, UUID actionId) {
        OneToOne one = oneToOnes.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        requireVisible(one);
        Step step = oneToOnes.stepsOf(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(each -> each.id.equals(actionId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("action"));
        if (step.doneOn != null) {
            throw Problem.conflict("action-settled", "The action is done or was given up already.");
        }
        step.doneOn = LocalDate.now(clock);
        oneToOnes.flush();
        audit.wrote("COMPLETE_ONE_TO_ONE_ACTION", "worker", one.workerId);
        outbox.append(new OneToOneActionDone(actionId, id, one.workerId, step.doneOn));
        return view(one);
    }

    private OneToOne own(UUID id) {
        OneToOne one = oneToOnes.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        requireVisible(one);
        if (!access.isOwn(one.workerId)) {
            throw Problem.forbidden("not-your-own", "The worker whose record it is does this.");
        }
        return one;
    }

    private void requireVisible(OneToOne one) {
        try {
            access.requireOwnOrManaged(one.workerId);
        } catch (Problem notVisible) {
            throw Problem.notFound(WHAT);
        }
    }

    private void requireDays(NewOneToOne said) {
        if (said.heldOn().isAfter(LocalDate.now(clock))) {
            throw Problem.unprocessable("one-to-one-in-future", "It was held today or before.")
                    .at("/heldOn", "is in the future");
        }
        for (int i = 0; i < said.actions().size(); i++) {
            if (said.actions().get(i).dueOn().isBefore(said.heldOn())) {
                throw Problem.unprocessable("action-due-in-the-past", "An action is due on the day or later.")
                        .at("/actions/" + i + "/dueOn", "before the day of the discussion");
            }
        }
    }

    private OneToOneDue next(NewOneToOne said) {
        Career known = oneToOnes.standing(null, said.workerId(), LocalDate.now(clock)).stream()
                .findFirst()
                .map(OneToOnes.Standing::career)
                .orElse(new Career(null, null, said.heldOn()));
        return rule.of(new Career(known.role(), known.asyeUntil(), said.heldOn()));
    }

    private OneToOneView view(OneToOne one) {
        List<UUID> ids = List.of(one.id);
        return OneToOneView.of(
                one,
                oneToOnes.topicsOf(ids).getOrDefault(one.id, List.of()),
                oneToOnes.stepsOf(ids).getOrDefault(one.id, List.of()),
                clock.getZone());
    }
}
