package org.throughline.workforce.pod;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PodKind;

/** A pod to be formed. */
record NewPod(
        @Schema(description = "Where the council has an id for it already; else we choose one.")
        UUID podId,

        @NotBlank @Size(max = 100) String name,

        @NotNull @Schema(description = "A pod that holds cases, or the leadership.")
        PodKind kind,

        @NotNull @Schema(description = "The pod's first day.")
        LocalDate formedOn) {}
