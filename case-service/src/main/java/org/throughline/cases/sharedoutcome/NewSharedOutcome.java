package org.throughline.cases.sharedoutcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome agreed with the network.
 *
 * @param aim what is to be reached, as those who agreed put it
 * @param childNotices what the child would notice, in words for the child: the child's page shows it
 * @param agreedOn the day it was agreed
 * @param dueOn the last day to reach it
 * @param agreedWith the professionals of the child's network who agreed
 * @param childAgreed whether the child did
 * @param familyAgreed whether the family did
 * @param ownerId the one of them who sees to it
 */
@Schema(name = "NewSharedOutcome")
public record NewSharedOutcome(
        @NotBlank @Size(max = 1000) @Schema(examples = "Ada is in school every day.")
        String aim,

        @NotBlank @Size(max = 500) @Schema(examples = "Somebody meets you at the school gate each morning.")
        String childNotices,

        @NotNull @Schema(examples = "2026-11-24") LocalDate agreedOn,
        @NotNull @Schema(examples = "2027-02-12") LocalDate dueOn,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> agreedWith,
        @NotNull Boolean childAgreed,
        @NotNull Boolean familyAgreed,
        @NotNull UUID ownerId) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewSharedOutcome[" + dueOn + "]";
    }
}
