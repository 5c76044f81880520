package org.throughline.cases.subjectaccess;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose record is asked for: by one identifier, in the body, since identifiers of people stand in no URL.
 *
 * @param childId our id
 * @param laChildId the council's id
 * @param nhsNumber ten digits, spaces and hyphens allowed
 * @param upn unique pupil number
 */
@Schema(name = "SubjectQuery")
public record SubjectQuery(
        @Schema(nullable = true, examples = "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d")
        UUID childId,

        @Pattern(regexp = "[A-Za-z0-9]{1,20}") @Schema(nullable = true)
        String laChildId,

        @Pattern(regexp = "[0-9 -]{10,14}") @Schema(nullable = true)
        String nhsNumber,

        @Pattern(regexp = "[A-Za-z0-9]{13}") @Schema(nullable = true)
        String upn) {

    /** Whether it names somebody by an identifier of ours. */
    boolean namesSomebody() {
        return childId != null || laChildId != null || nhsNumber != null || upn != null;
    }

    /** Says nothing of the identifiers. */
    @Override
    public String toString() {
        return "SubjectQuery[]";
    }
}
