package org.throughline.cases.decision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/**
 * What is kept here of a decision.
 *
 * @param kind what it is about
 * @param authority under whose authority it was made
 * @param authorityRule the version of the rule that allowed it
 * @param decidedBy the worker who decided; null where a court did
 * @param what what was decided
 * @param why the reasons
 * @param alternatives what else was considered
 * @param childsView what the child thinks of it
 * @param familysView what the family thinks of it
 * @param forTheChild the words for the child; null where there are none
 * @param supersedes the decision that it took the place of; null where there is none
 * @param supersededBy the decision that took its place; null while it holds
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "DecisionDetails")
public record DecisionDetails(
        DecisionKind kind,
        DecisionAuthority authority,
        String authorityRule,
        @Schema(nullable = true) UUID decidedBy,
        String what,
        String why,
        List<Alternative> alternatives,
        View childsView,
        View familysView,
        @Schema(nullable = true) String forTheChild,
        @Schema(nullable = true) UUID supersedes,
        @Schema(nullable = true) UUID supersededBy,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "DecisionDetails[" + kind + ", " + authority + "]";
    }
}
