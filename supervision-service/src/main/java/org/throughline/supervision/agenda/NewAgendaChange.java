package org.throughline.supervision.agenda;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AgendaChangeKind;
import org.throughline.contracts.codes.AgendaChangeReason;
import org.throughline.platform.problem.Problem;

/** A change of an agenda by hand, and why. */
record NewAgendaChange(
        @NotNull AgendaChangeKind kind,
        @NotNull UUID caseId,

        @Min(1)
        @Schema(nullable = true, description = "Where it goes: 1 is first. Needed to MOVE; ADD puts it last without.")
        Integer position,

        @NotNull AgendaChangeReason reason,

        @Size(max = 1000) @Schema(nullable = true, description = "Needed where the reason is OTHER.")
        String words) {

    /** Passes where another reason is said in words: 422 where not. */
    void requireSaidWhy() {
        if (reason == AgendaChangeReason.OTHER && (words == null || words.isBlank())) {
            throw Problem.unprocessable("reason-needs-words", "Another reason is said in words.")
                    .at("/words", "is needed with OTHER");
        }
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewAgendaChange[" + kind + ", " + reason + "]";
    }
}
