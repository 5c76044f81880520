package org.throughline.cases.continuityplan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.continuityplan.rule.Successor;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;

/**
 * A plan as a caller sees it, and what stands for it.
 *
 * @param view the plan
 * @param version the same as long as the same workers are proposed for the same cases from the same day
 */
record ShownPlan(PlanView view, long version) {

    /** Loads and points may change without a word; who is proposed for whom may not. */
    static long version(ContinuityPlan plan, List<SuccessorProposal> proposals) {
        String what = plan.status() + " " + plan.neededFrom() + " "
                + proposals.stream()
                        .map(each -> each.caseIds() + ">"
                                + each.best().map(Successor::workerId).orElse(null))
                        .sorted()
                        .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() & Long.MAX_VALUE;
    }
}
