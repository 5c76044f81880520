package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.restriction.rule.RestrictionRule;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** What becomes of a restriction: other lists, another day of review, or its end. Of two changes of one version one wins. */
@ApplicationScoped
@Transactional
class ChangeRestriction {

    private final CaseAccess access;
    private final RestrictionRepository restrictions;
    private final ShowRestrictions show;
    private final StepRepository steps;
    private final Author author;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeRestriction(
            CaseAccess access,
            RestrictionRepository restrictions,
            ShowRestrictions show,
            StepRepository steps,
            Author author,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.restrictions = restrictions;
        this.show = show;
        this.steps = steps;
        this.author = author;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    RestrictionView amend(UUID childId, UUID restrictionId, Amendment said, LongConsumer versionCheck) {
        Restriction restriction = running(childId, restrictionId, versionCheck);
        Author.refuse(RestrictionRule.naming(said.lists(), author.worker()));
        restriction.name(said.lists());
        return taken(restriction, StepKind.AMENDED, restriction.told());
    }

    RestrictionView review(UUID childId, UUID restrictionId, Review said, LongConsumer versionCheck) {
        Restriction restriction = running(childId, restrictionId, versionCheck);
        Author.refuse(RestrictionRule.reviewing(said.reviewOn(), LocalDate.now(clock)));
        restriction.reviewBy(said.reviewOn());
        return taken(restriction, StepKind.REVIEWED, restriction.told());
    }

    RestrictionView lift(UUID childId, UUID restrictionId, Lifting said, LongConsumer versionCheck) {
        Restriction restriction = running(childId, restrictionId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        restriction.lift(said.reason(), author.worker(), today);
        return taken(restriction, StepKind.LIFTED, new RestrictionLifted(restrictionId, childId, today));
    }

    private Restriction running(UUID childId, UUID restrictionId, LongConsumer versionCheck) {
        access.requireChild(childId);
        Restriction restriction =
                restrictions.lock(childId, restrictionId).orElseThrow(() -> Problem.notFound("restriction"));
        versionCheck.accept(restriction.version());
        if (restriction.isLifted()) {
            throw Problem.conflict("restriction-lifted", "The restriction has ended.");
        }
        return restriction;
    }

    private RestrictionView taken(Restriction restriction, StepKind kind, DomainEvent told) {
        restrictions.flush();
        steps.keep(restriction.id(), kind, author.worker());
        outbox.append(told);
        audit.wrote(kind.action(), "child", restriction.childId());
        return show.one(restriction);
    }
}
