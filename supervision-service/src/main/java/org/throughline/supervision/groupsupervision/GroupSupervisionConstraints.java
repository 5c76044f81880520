package org.throughline.supervision.groupsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of sessions refuses a change. */
@ApplicationScoped
class GroupSupervisionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "group_supervision_one_at_a_time",
                "session-overlaps",
                "The pod has a group supervision at that time."));
    }
}
