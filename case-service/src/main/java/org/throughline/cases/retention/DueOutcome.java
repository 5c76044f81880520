package org.throughline.cases.retention;

import java.util.Arrays;
import org.throughline.cases.retention.rule.Verdict;
import org.throughline.platform.problem.Problem;

/**
 * An outcome as a query names it.
 *
 * @param outcome what is asked for
 */
public record DueOutcome(Verdict.Outcome outcome) {

    /** Reads it; a 400 problem where there is none of that name. */
    public static DueOutcome fromString(String name) {
        return Arrays.stream(Verdict.Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .map(DueOutcome::new)
                .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at("outcome", "is none of the outcomes of this list"));
    }
}
