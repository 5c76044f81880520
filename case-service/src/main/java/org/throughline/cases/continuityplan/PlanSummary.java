package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContinuityCause;

/**
 * A plan among others.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for
 * @param cause why the worker is not there
 * @param neededFrom first day without the worker
 * @param status where it stands
 * @param madeAt when it was made
 * @param decided for how many cases a successor is named, in all pods
 * @param heldByManager for how many of these nobody was named in time
 */
@Schema(name = "ContinuityPlanSummary")
record PlanSummary(
        UUID planId,
        UUID workerId,
        ContinuityCause cause,
        LocalDate neededFrom,
        PlanStatus status,
        OffsetDateTime madeAt,
        int decided,
        int heldByManager) {}
