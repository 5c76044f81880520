package org.throughline.cases.continuityplan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which proposals are accepted.
 *
 * @param caseIds the cases, brothers and sisters together; all that have a proposal where it is left out
 * @param on first day of the successors; the first day without the worker where it is left out
 */
@Schema(name = "SuccessorAcceptance")
record SuccessorAcceptance(
        @Size(min = 1, max = 200) @Schema(nullable = true) List<@NotNull UUID> caseIds,
        @Schema(nullable = true, examples = "2026-12-14") LocalDate on) {}
