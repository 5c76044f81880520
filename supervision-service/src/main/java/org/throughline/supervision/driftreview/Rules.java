package org.throughline.supervision.driftreview;

import java.util.List;
import java.util.Map;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.driftreview.rule.Refused;

/** Turns what the rule says against a review into what a client hears. */
final class Rules {

    private static final Map<String, String> DETAILS = Map.of(
            "experience-first", "The child's experience comes before the finding.",
            "review-incomplete", "A drift review is complete with a finding and what it rests on.",
            "drifting-needs-action", "A case that drifts needs at least one action.",
            "action-due-in-the-past", "An action is due on the day or later.");

    private Rules() {}

    /** Throws the gravest as a 422 problem that points at every field at fault. */
    static void require(List<Refused> against) {
        require(against, "");
    }

    /** The same, where the content stands below this pointer. */
    static void require(List<Refused> against, String below) {
        if (against.isEmpty()) {
            return;
        }
        String code = against.get(0).code();
        Problem problem = Problem.unprocessable(code, DETAILS.get(code));
        against.stream()
                .filter(refused -> refused.code().equals(code))
                .forEach(refused -> problem.at(below + refused.pointer(), refused.detail()));
        throw problem;
    }
}
