package org.throughline.cases.referral;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.allocation.rule.Candidate;
import org.throughline.contracts.codes.AllocationReason;

/** What accepting a referral did for one child. */
record DecidedCase(
        String childReference,
        UUID childId,
        UUID caseId,
        CaseOutcome outcome,

        @Schema(
                nullable = true,
                description = "Null where no pod could take the child: the case is open, unallocated, visible.")
        UUID podId,

        @Schema(nullable = true) UUID keyworkerId,

        @Schema(description = "Why this pod and keyworker, strongest first.")
        List<AllocationReason> reasons,

        @Schema(nullable = true, description = "What was proposed first on the day.")
        Candidate proposal) {}
