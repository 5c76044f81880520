package org.throughline.cases.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of wishes refuses a change. */
@ApplicationScoped
class WishConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "worker_wish_once", "wish-holds-already", "The child's record holds this wish already."),
                new ConstraintCode("worker_wish_says_what", "wish-incomplete", "The wish does not say what is wished."),
                new ConstraintCode(
                        "worker_wish_ends_after_start", "wish-ends-too-early", "It ended before it was said."));
    }
}
