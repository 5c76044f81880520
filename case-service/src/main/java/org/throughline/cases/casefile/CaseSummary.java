package org.throughline.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Stage;

/**
 * What a board shows of a case, the child's name included.
 *
 * @param caseId the case
 * @param childId the child
 * @param givenName given name; null if not known, or unborn
 * @param familyName family name; null if not known
 * @param dateOfBirth date of birth; null if not known, or unborn
 * @param expectedDateOfBirth when an unborn child is expected
 * @param unborn whether the child is not yet born
 * @param stage where the case stands
 * @param podId the pod; null while unallocated
 * @param keyworkerId the keyworker today; null if none
 */
@Schema(name = "CaseSummary")
public record CaseSummary(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) LocalDate dateOfBirth,
        @Schema(nullable = true) LocalDate expectedDateOfBirth,
        boolean unborn,
        Stage stage,
        @Schema(nullable = true) UUID podId,
        @Schema(nullable = true) UUID keyworkerId) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "CaseSummary[" + caseId + "]";
    }
}
