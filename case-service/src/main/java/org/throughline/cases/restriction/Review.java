package org.throughline.cases.restriction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A restriction was looked at and goes on.
 *
 * @param reviewOn the day by which it is looked at again
 */
@Schema(name = "RestrictionReview")
public record Review(
        @NotNull @Schema(examples = "2027-11-24") LocalDate reviewOn) {}
