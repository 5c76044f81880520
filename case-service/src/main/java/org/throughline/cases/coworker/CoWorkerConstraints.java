package org.throughline.cases.coworker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of co-workers refuses a change. */
@ApplicationScoped
class CoWorkerConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "co_worker_no_overlap", "co-work-overlaps", "The worker is a co-worker of the case already."),
                new ConstraintCode("co_worker_ends_after_start", "co-work-too-short", "Co-work lasts a day at least."),
                new ConstraintCode(
                        "co_worker_is_not_keyworker",
                        "co-worker-is-keyworker",
                        "Nobody is keyworker and co-worker of a case on the same day."));
    }
}
