package org.throughline.workforce.absence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears of the absence table's rules. */
@ApplicationScoped
class AbsenceConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "absence_no_overlap", "absence-overlaps", "The worker is absent on one of these days already."));
    }
}
