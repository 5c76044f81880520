package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of submissions refuse a change. */
@ApplicationScoped
class SubmissionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "dfe_submission_one_open",
                        "submission-being-made",
                        "Another submission was made at the same time: read it, or make one again."),
                new ConstraintCode("dfe_receipt_once", "receipt-used", "This receipt is that of another page."));
    }
}
