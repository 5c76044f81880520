package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of promises refuse a change. */
@ApplicationScoped
class PromiseConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "promise_due_after_made", "promise-due-before-made", "A promise is due after it is made."),
                new ConstraintCode(
                        "promise_settled_after_made", "promise-settled-too-early", "A promise ends after it is made."),
                new ConstraintCode(
                        "promise_settled_whole", "promise-settled", "A promise that ended has an outcome and a day."),
                new ConstraintCode(
                        "promise_broken_says_whether_explained",
                        "promise-explanation-not-said",
                        "Say whether a broken promise was explained to those it was made to."),
                new ConstraintCode(
                        "promise_agreement_in_order",
                        "promise-agreed-anew",
                        "Another day was agreed at the same time: read the promise again."));
    }
}
