package org.throughline.workforce.leaving;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A worker's leaving to be announced. */
record NewLeaving(
        @NotNull @Schema(description = "Last day of employment.")
        LocalDate lastDay,

        @NotNull
        @Min(1)
        @Max(10)
        @Schema(
                description = "CSWW ReasonLeave: 1 resignation, 2 voluntary redundancy, 3 compulsory redundancy,"
                        + " 4 dismissed, 5 retired, 6 deceased, 7 moved to another role in the council, 8 other,"
                        + " 9 not known, 10 not yet collected.")
        Integer reason,

        @NotNull
        @Min(1)
        @Max(9)
        @Schema(
                description = "CSWW LeaverDestination: 1 social worker in another council in England, 2 social worker"
                        + " outside England, 3 agency or consultancy in social work, 4 other social work, not in a"
                        + " council, 5 other social care, 6 other work, none, or a career break, 7 other, 8 not known,"
                        + " 9 not yet collected.")
        Integer destination) {}
