package org.throughline.cases.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.throughline.cases.continuity.rule.GroupContinuity;
import org.throughline.platform.audit.Audit;

/** Shows what the measures say of a worker's, a pod's, all children. */
@ApplicationScoped
@Transactional
class ReadGroupContinuity {

    private final GroupAccess access;
    private final ContinuityRepository repository;
    private final Audit audit;
    private final Clock clock;

    ReadGroupContinuity(GroupAccess access, ContinuityRepository repository, Audit audit, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    GroupView ofWorker(UUID workerId, ContinuityQuery query) {
        access.requireWorker(workerId);
        Asked asked = Asked.of(query, clock);
        audit.read("worker", workerId);
        return GroupView.of(measured(repository.ofWorker(workerId, asked.window()), asked), asked);
    }

    GroupView ofPod(UUID podId, ContinuityQuery query) {
        access.requirePod(podId);
        Asked asked = Asked.of(query, clock);
        return GroupView.of(measured(repository.ofPod(podId, asked.window()), asked), asked);
    }

    GroupView ofCouncil(ContinuityQuery query) {
        Asked asked = Asked.of(query, clock);
        return GroupView.of(measured(Population.openIn(asked.window()), asked), asked);
    }

    /** Why keyworkers changed: in the whole council, or among a pod's children. */
    CausesView causes(UUID podId, ContinuityQuery query) {
        Asked asked = Asked.of(query, clock);
        Population population =
                podId == null ? Population.openIn(asked.window()) : repository.ofPod(podId, asked.window());
        return CausesView.of(measured(population, asked), asked);
    }

    private GroupContinuity measured(Population population, Asked asked) {
        return repository.measured(population, asked.span(), asked.asOf());
    }
}
