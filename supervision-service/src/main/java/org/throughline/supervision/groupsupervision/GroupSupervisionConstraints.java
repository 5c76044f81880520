package org.throughline.supervision.groupsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of sessions refuse a change. */
@ApplicationScoped
class GroupSupervisionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "group_supervision_one_at_a_time",
                        "session-overlaps",
                        "The pod has a group supervision at that time."),
                new ConstraintCode(
                        "group_supervision_once_a_week",
                        "session-generated-already",
                        "The series has its session of that week."),
                new ConstraintCode(
                        "group_supervision_cancelled_or_held",
                        "session-opened",
                        "This group supervision has been opened."),
                new ConstraintCode(
                        "group_supervision_change_in_order",
                        "concurrent-change",
                        "Somebody changed this at the same time: try again."));
    }
}
