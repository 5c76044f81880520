package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of shared outcomes refuse a change. */
@ApplicationScoped
class OutcomeConstraints implements ConstraintCodes {

    private static final String NOT_IN_NETWORK = "not-in-network";
    private static final String IN_NETWORK =
            "A shared outcome is agreed with the professionals of the child's network.";

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "shared_outcome_due_after_agreed",
                        "shared-outcome-due-too-early",
                        "A shared outcome is due after the day it was agreed."),
                new ConstraintCode(
                        "shared_outcome_ends_whole",
                        "shared-outcome-ended",
                        "A shared outcome that ended says how and when."),
                new ConstraintCode(
                        "shared_outcome_dropped_for_a_reason",
                        "shared-outcome-reason",
                        "A shared outcome is dropped for a reason."),
                new ConstraintCode("shared_outcome_owner_in_network", NOT_IN_NETWORK, IN_NETWORK),
                new ConstraintCode("shared_outcome_party_in_network", NOT_IN_NETWORK, IN_NETWORK),
                new ConstraintCode("shared_outcome_progress_by_network", NOT_IN_NETWORK, IN_NETWORK),
                new ConstraintCode(
                        "shared_outcome_owner_agreed", "owner-did-not-agree", "The owner is one of those who agreed."),
                new ConstraintCode(
                        "shared_outcome_progress_one_a_day",
                        "shared-outcome-progress-recorded",
                        "What they saw on this day has been recorded already."));
    }
}
