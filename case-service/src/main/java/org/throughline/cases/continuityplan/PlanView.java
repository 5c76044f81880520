package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;
import org.throughline.contracts.codes.ContinuityCause;

/**
 * Who follows a worker, for each child that the caller may see.
 *
 * @param planId the plan
 * @param workerId the worker whose children they are
 * @param cause why the worker is not there
 * @param absenceId the absence; null for leaving
 * @param neededFrom first day without the worker
 * @param status where the plan stands
 * @param madeAt when it was made
 * @param proposals who could follow, for each case without a successor, as the facts are now
 * @param decided what was decided
 */
@Schema(name = "ContinuityPlan")
public record PlanView(
        UUID planId,
        UUID workerId,
        ContinuityCause cause,
        @Schema(nullable = true) UUID absenceId,
        LocalDate neededFrom,
        PlanStatus status,
        OffsetDateTime madeAt,
        List<SuccessorProposal> proposals,
        List<Decided> decided) {}
