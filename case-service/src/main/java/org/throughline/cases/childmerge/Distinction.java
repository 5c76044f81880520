package org.throughline.cases.childmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A possible duplicate that is another child after all. */
@Schema(name = "ChildDistinction")
record Distinction(
        @NotNull @Schema(description = "The other child.") UUID otherChildId,

        @NotBlank @Size(max = 2000) @Schema(description = "How they are told apart; kept in the record only.")
        String words) {

    @Override
    public String toString() {
        return "Distinction[" + otherChildId + "]";
    }
}
