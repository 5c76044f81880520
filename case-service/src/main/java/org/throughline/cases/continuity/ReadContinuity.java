package org.throughline.cases.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.continuity.picture.DrawPicture;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.MeasureChild;
import org.throughline.platform.audit.Audit;

/** Shows the continuity of one child's relationships. */
@ApplicationScoped
@Transactional
class ReadContinuity {

    private final CaseAccess access;
    private final ContinuityRepository repository;
    private final Audit audit;
    private final Clock clock;

    ReadContinuity(CaseAccess access, ContinuityRepository repository, Audit audit, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    ContinuityView of(UUID childId, ContinuityQuery query) {
        Asked asked = Asked.of(query, clock);
        return ContinuityView.of(MeasureChild.of(facts(childId, asked), asked.span(), asked.asOf()), asked);
    }

    /** The child's keyworkers over time, drawn. */
    String picture(UUID childId, ContinuityQuery query) {
        Asked asked = Asked.of(query, clock);
        ChildFacts facts = facts(childId, asked);
        return DrawPicture.of(facts, asked.window(), MeasureChild.of(facts, asked.span(), asked.asOf()));
    }

    private ChildFacts facts(UUID childId, Asked asked) {
        access.requireChild(childId);
        audit.read("child", childId);
        return repository.facts(childId, asked.window());
    }
}
