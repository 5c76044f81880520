package org.throughline.workforce.pod;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears of the pod table's rules. */
@ApplicationScoped
class PodConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode("pod_pkey", "pod-exists", "A pod with this id is known already."));
    }
}
