package org.throughline.cases.continuityplan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.allocation.OverrideReason;

/**
 * Another successor than the one proposed.
 *
 * @param caseIds the cases
 * @param keyworkerId who shall follow: a member of the pod who can
 * @param reason why
 * @param on first day; the first day without the worker where it is left out
 */
@Schema(name = "SuccessorChoice")
record SuccessorChoice(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> caseIds,

        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000003")
        UUID keyworkerId,

        @NotNull @Schema(examples = "CHILD_WISH") OverrideReason reason,
        @Schema(nullable = true, examples = "2026-12-14") LocalDate on) {}
