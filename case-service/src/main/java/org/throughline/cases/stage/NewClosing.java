package org.throughline.cases.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.stage.rule.NoGoodbyeReason;
import org.throughline.contracts.codes.ClosingOutcome;

/**
 * How a case ends for the child.
 *
 * @param outcome what came of it
 * @param inWords what came of it, in words; kept in the record only
 * @param goodbyeContactId the contact in which the keyworker said goodbye; null where nobody did
 * @param noGoodbyeReason why nobody did; null where somebody did
 */
@Schema(name = "Closing", description = "A goodbye, or the reason why there was none: one of the two.")
public record NewClosing(
        @NotNull @Schema(examples = "GOALS_ACHIEVED") ClosingOutcome outcome,

        @NotBlank @Size(max = 4000) @Schema(examples = "Ada goes to school every day, and sleeps well.")
        String inWords,

        @Schema(nullable = true) UUID goodbyeContactId,
        @Schema(nullable = true) NoGoodbyeReason noGoodbyeReason) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewClosing[" + outcome + ", " + noGoodbyeReason + "]";
    }
}
