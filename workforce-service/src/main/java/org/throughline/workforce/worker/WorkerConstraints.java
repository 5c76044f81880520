package org.throughline.workforce.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears of the worker table's rules. */
@ApplicationScoped
class WorkerConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode("worker_pkey", "worker-exists", "A worker with this id is known already."),
                new ConstraintCode(
                        "worker_swe_number_unique",
                        "swe-number-taken",
                        "Another worker has this Social Work England number."),
                new ConstraintCode(
                        "worker_asye_after_start",
                        "asye-before-start",
                        "The assessed and supported year ends before the employment begins."));
    }
}
