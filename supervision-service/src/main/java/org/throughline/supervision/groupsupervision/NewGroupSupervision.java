package org.throughline.supervision.groupsupervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group supervision to schedule. */
record NewGroupSupervision(
        @NotNull UUID podId,
        @NotNull OffsetDateTime startsAt,

        @Min(15) @Max(480) @Schema(description = "How long it lasts, 15 to 480 minutes.")
        int minutes,

        @Size(max = 80) @Schema(nullable = true, description = "A room.")
        String place) {}
