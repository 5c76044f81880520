package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pod thought: what it is like to be this child, and what may be going on. */
@Schema(name = "Reflection")
record Reflection(
        @Size(max = ReviewContent.TEXT)
        @Schema(nullable = true, description = "What is it like to be this child? Said before any finding.")
        String childExperience,

        @Size(max = ReviewContent.MOST) List<@NotNull @NotBlank @Size(max = ReviewContent.TEXT) String> hypotheses) {

    static final Reflection NONE = new Reflection(null, null);

    Reflection {
        hypotheses = hypotheses == null ? List.of() : hypotheses;
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Reflection[withheld]";
    }
}
