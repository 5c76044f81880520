package org.throughline.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the children's table refuses a change. */
@ApplicationScoped
class ChildConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "child_la_child_id_once", "la-child-id-taken", "Another child has this local authority child id."));
    }
}
