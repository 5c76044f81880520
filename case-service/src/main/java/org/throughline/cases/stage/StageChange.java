package org.throughline.cases.stage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Stage;

/**
 * A change of a case's stage.
 *
 * @param stage the next stage; CLOSED ends the case
 * @param on its first day; for CLOSED the case's last day
 * @param rationale why, in words; kept in the record only
 * @param closureReason CIN census RC1 to RC9; needed for CLOSED, refused otherwise
 * @param closing what came of it, and the goodbye; needed for CLOSED, refused otherwise
 */
public record StageChange(
        @NotNull @Schema(examples = "CHILD_IN_NEED") Stage stage,
        @NotNull @Schema(examples = "2026-11-20") LocalDate on,

        @NotBlank @Size(max = 4000) @Schema(examples = "The assessment found that a plan with the family is needed.")
        String rationale,

        @Pattern(regexp = "RC[1-9]", message = "is RC1 to RC9") @Schema(nullable = true, examples = "RC8")
        String closureReason,

        @Valid @Schema(nullable = true) NewClosing closing) {

    /** Says nothing of the rationale. */
    @Override
    public String toString() {
        return "StageChange[" + stage + ", " + on + "]";
    }
}
