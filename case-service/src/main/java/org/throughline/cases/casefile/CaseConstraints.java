package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of cases refuses a change. */
@ApplicationScoped
class CaseConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "case_file_one_open_per_child", "child-has-open-case", "The child has an open case already."));
    }
}
