package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when a table of proceedings refuses a change. */
@ApplicationScoped
class ProceedingsConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "proceedings_no_overlap",
                        "proceedings-overlap",
                        "One care proceedings about a child at a time."),
                new ConstraintCode(
                        "proceedings_end_after_issue", "proceedings-dates", "Proceedings end after they are issued."),
                new ConstraintCode(
                        "proceedings_extension_once",
                        "proceedings-extended",
                        "An extension ordered on this day is recorded already."),
                new ConstraintCode("hearing_once", "hearing-listed", "This hearing is listed already."));
    }
}
