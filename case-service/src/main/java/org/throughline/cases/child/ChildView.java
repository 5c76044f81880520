package org.throughline.cases.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child as those see it who may. */
record ChildView(
        UUID id,
        @Schema(nullable = true) String laChildId,
        @Schema(nullable = true) String nhsNumber,
        @Schema(nullable = true) String upn,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) LocalDate dateOfBirth,
        @Schema(nullable = true) LocalDate expectedDateOfBirth,
        boolean unborn,
        Sex sex,
        @Schema(nullable = true) String ethnicity,
        List<UUID> siblingIds,

        @Schema(description = "Records that may be the same child: for a person to decide.")
        List<UUID> possibleDuplicateIds,

        @Schema(nullable = true, description = "The open case, if there is one.")
        UUID openCaseId,

        @Schema(nullable = true, description = "The record that stands for the child, where a person merged this one.")
        UUID mergedIntoId,

        @Schema(description = "Records that are this child, too: what is read of one is read of all.")
        List<UUID> mergedChildIds) {

    static ChildView of(UUID id, ChildDetails details, ChildTies ties) {
        return new ChildView(
                id,
                details.laChildId(),
                details.nhsNumber(),
                details.upn(),
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.expectedDateOfBirth(),
                details.unborn(),
                details.sex(),
                details.ethnicity(),
                ties.siblingIds(),
                ties.possibleDuplicateIds(),
                ties.openCaseId(),
                ties.mergedIntoId(),
                ties.mergedChildIds());
    }

    @Override
    public String toString() {
        return "ChildView[" + id + "]";
    }
}
