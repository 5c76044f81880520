package org.throughline.supervision.driftreview;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.problem.Problem;

/** What a drift review must hold: no action due before the discussion, and no drift without an action. */
final class ReviewRules {

    private ReviewRules() {}

    static void require(NewDriftReview review, LocalDate reviewedOn) {
        List<NewDriftReview.NewAction> actions = review.actions();
        if (review.finding() == Finding.DRIFTING && actions.isEmpty()) {
            throw Problem.unprocessable("drifting-needs-action", "A case that drifts needs at least one action.")
                    .at("/actions", "at least one");
        }
        Problem late = Problem.unprocessable("action-due-in-the-past", "An action is due on the day or later.");
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).dueOn().isBefore(reviewedOn)) {
                late.at("/actions/" + i + "/dueOn", "before the day of the discussion");
            }
        }
        if (!late.errors().isEmpty()) {
            throw late;
        }
    }
}
