package org.throughline.supervision.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EscalationAsk;

/** What to ask of the leadership pod. */
@Schema(name = "NewEscalation")
record NewEscalation(
        @NotNull EscalationAsk asked,

        @NotBlank @Size(max = 4000) @Schema(description = "What the pod asks, why, and what it means for the child.")
        String words,

        @NotNull @Schema(description = "The day by which an answer is needed, in the child's timescale.")
        LocalDate neededBy) {

    static final String EXAMPLE = """
            {"asked": "DECISION", "words": "May her aunt be assessed as her carer, before the placement ends?",
             "neededBy": "2026-12-09"}""";

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "NewEscalation[" + asked + "]";
    }
}
