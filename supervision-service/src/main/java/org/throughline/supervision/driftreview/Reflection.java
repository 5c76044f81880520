package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pod thought: what it is like to be this child, and what may be going on. */
@Schema(name = "Reflection")
record Reflection(
        @Size(max = NewDriftReview.TEXT) @Schema(nullable = true, description = "What is it like to be this child?")
        String childExperience,

        @Size(max = NewDriftReview.MOST) List<@NotNull @NotBlank @Size(max = NewDriftReview.TEXT) String> hypotheses) {

    Reflection {
        hypotheses = hypotheses == null ? List.of() : hypotheses;
    }
}
