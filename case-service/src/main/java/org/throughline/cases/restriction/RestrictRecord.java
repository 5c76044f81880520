package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.restriction.rule.RestrictionRule;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Restricts who may see a child's record. */
@ApplicationScoped
class RestrictRecord {

    private final CaseAccess access;
    private final RestrictionRepository restrictions;
    private final ShowRestrictions show;
    private final StepRepository steps;
    private final Author author;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RestrictRecord(
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

    /** The restriction; the database refuses a second one of the child while the first holds. */
    @Transactional
    RestrictionView of(UUID childId, NewRestriction said) {
        access.requireChild(childId);
        LocalDate today = LocalDate.now(clock);
        UUID by = author.worker();
        Author.refuse(RestrictionRule.naming(said.lists(), by));
        Author.refuse(RestrictionRule.reviewing(said.reviewOn(), today));
        var restriction = new Restriction(childId, said, by, today, OffsetDateTime.now(clock));
        restrictions.persistAndFlush(restriction);
        steps.keep(restriction.id(), StepKind.RESTRICTED, by);
        outbox.append(restriction.told());
        audit.wrote(StepKind.RESTRICTED.action(), "child", childId);
        return show.one(restriction);
    }
}
