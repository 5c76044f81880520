package org.throughline.cases.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ReviewParticipation;

/**
 * A review of a care plan.
 *
 * @param reviewId the review
 * @param heldOn its day
 * @param participation how the child took part
 * @param chairedBy the independent reviewing officer; null where that is not known
 * @param imported whether a file told of it
 */
@Schema(name = "LookedAfterReview")
public record ReviewView(
        UUID reviewId,
        LocalDate heldOn,
        ReviewParticipation participation,
        @Schema(nullable = true) UUID chairedBy,
        boolean imported) {}
