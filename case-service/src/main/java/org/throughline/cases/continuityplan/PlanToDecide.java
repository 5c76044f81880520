package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;
import org.throughline.platform.problem.Problem;

/**
 * A locked plan with its locked cases, as far as the caller speaks for them.
 *
 * @param plan the plan
 * @param proposals who is proposed
 * @param files the cases by their ids
 * @param on first day of the successors
 * @param today the day of deciding
 */
record PlanToDecide(
        ContinuityPlan plan,
        List<SuccessorProposal> proposals,
        Map<UUID, CaseFile> files,
        LocalDate on,
        LocalDate today) {

    /** The proposal that holds the case; 422 where none does. */
    SuccessorProposal proposalOf(UUID caseId) {
        return proposals.stream()
                .filter(proposal -> proposal.caseIds().contains(caseId))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable("case-not-in-plan", "The plan cannot be decided like this.")
                        .at("/caseIds", "names a case that needs no successor by this plan"));
    }
}
