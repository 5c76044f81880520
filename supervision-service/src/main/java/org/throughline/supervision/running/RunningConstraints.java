package org.throughline.supervision.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of a running session refuse a change. */
@ApplicationScoped
class RunningConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "discussion_one_at_a_time", "discussion-going-on", "A session talks about one case at a time."));
    }
}
