package org.throughline.workforce.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears of the leaving table's rules. */
@ApplicationScoped
class LeavingConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "leaving_pkey", "leaving-announced-already", "The worker's leaving has been announced before."));
    }
}
