package org.throughline.cases.child;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child in the answer to a search: enough to tell one from another. */
record ChildFound(
        UUID id,
        @Schema(nullable = true) String laChildId,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) LocalDate dateOfBirth,
        @Schema(nullable = true) LocalDate expectedDateOfBirth,
        boolean unborn,

        @Schema(nullable = true, description = "The record that stands for the child, where it is another.")
        UUID mergedIntoId) {

    @Override
    public String toString() {
        return "ChildFound[" + id + "]";
    }
}
