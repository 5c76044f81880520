package org.throughline.supervision.onetoone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A one-to-one supervision to record. */
@Schema(name = "NewOneToOne")
record NewOneToOne(
        @NotNull UUID workerId,
        @NotNull @Schema(description = "Today or before.") LocalDate heldOn,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "What both agreed to speak of.")
        List<@Valid @NotNull Topic> agenda,

        @Size(max = 4000) @Schema(nullable = true, description = "What the worker thought about, in their words.")
        String reflection,

        @Size(max = 50) List<@Valid @NotNull NewStep> actions) {

    static final String EXAMPLE = """
            {"workerId": "01900000-0000-7000-8000-000000000003", "heldOn": "2026-11-24",
             "agenda": [{"topic": "The week, and what it asked of you", "broughtBy": "WORKER"},
                        {"topic": "Learning for the first year", "broughtBy": "SUPERVISOR"}],
             "reflection": "I hurry when I am worried, and she notices.",
             "actions": [{"action": "Shadow a colleague at a child protection conference",
                          "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-12-15"}]}""";

    NewOneToOne {
        actions = actions == null ? List.of() : actions;
    }

    /** What they agreed, who does it, by when. */
    @Schema(name = "NewOneToOneAction")
    record NewStep(
            @NotBlank @Size(max = 1000) String action,
            @NotNull UUID ownerId,
            @NotNull LocalDate dueOn) {

        /** Says nothing of the words. */
        @Override
        public String toString() {
            return "NewStep[" + dueOn + "]";
        }
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewOneToOne[withheld]";
    }
}
