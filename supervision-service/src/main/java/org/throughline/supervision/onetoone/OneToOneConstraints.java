package org.throughline.supervision.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of one-to-one supervisions refuse a change. */
@ApplicationScoped
class OneToOneConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "one_to_one_once_a_day", "one-to-one-recorded", "That day's one-to-one supervision is recorded."));
    }
}
