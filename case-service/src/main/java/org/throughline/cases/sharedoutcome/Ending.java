package org.throughline.cases.sharedoutcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;

/**
 * How a shared outcome ends.
 *
 * @param ending reached or dropped
 * @param reason why it was dropped; needed there, refused otherwise
 * @param on the day; today where it is left out
 * @param words what was seen, or why; kept in the record only
 */
@Schema(name = "NewSharedOutcomeEnding")
public record Ending(
        @NotNull @Schema(examples = "REACHED") OutcomeEnding ending,
        @Schema(nullable = true) OutcomeDropReason reason,
        @Schema(nullable = true, examples = "2027-02-05") LocalDate on,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Ending[" + ending + "]";
    }
}
