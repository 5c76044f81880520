package org.throughline.supervision.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EscalationAnswer;

/** What the leadership pod answers. */
@Schema(name = "EscalationAnswering")
record Answer(
        @NotNull EscalationAnswer answer,

        @NotBlank @Size(max = 4000) @Schema(description = "What, and why.")
        String words) {

    static final String EXAMPLE = """
            {"answer": "AGREED", "words": "Yes: the assessment begins this week, so that she need not move twice."}""";

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Answer[" + answer + "]";
    }
}
