package org.throughline.cases.care;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ReviewParticipation;

/**
 * A review of a care plan that was held.
 *
 * @param heldOn its day
 * @param participation how the child took part, SSDA903 {@code REVIEW_CODE}
 * @param chairedBy the independent reviewing officer; null where it is nobody of whom the workforce service told
 */
@Schema(name = "NewLookedAfterReview")
public record NewReview(
        @NotNull @Schema(examples = "2026-11-20") LocalDate heldOn,
        @NotNull @Schema(examples = "PN1") ReviewParticipation participation,
        @Schema(nullable = true) UUID chairedBy) {}
