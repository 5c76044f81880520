package org.throughline.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** The constraints of the test application. */
@ApplicationScoped
class NoteConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode("one_of_each_mark", "mark-taken", "That mark is taken."));
    }
}
