package org.throughline.supervision.onetoone;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A one-to-one supervision as its two people see it. */
@Schema(name = "OneToOne")
record OneToOneView(
        UUID id,
        UUID workerId,
        UUID supervisorId,
        LocalDate heldOn,
        List<Topic> agenda,
        @Schema(nullable = true) String reflection,
        List<StepView> actions,

        @Schema(description = "The day by which they meet again.")
        LocalDate nextDue,

        @Schema(description = "The set of standards that gave it.")
        String dueRule,

        @Schema(nullable = true, description = "The day on which the worker agreed with what is written.")
        LocalDate agreedOn,

        OffsetDateTime recordedAt,
        @Schema(description = "The number in the ETag.") long version) {

    static final String EXAMPLE = """
            {"id": "01900000-0000-7000-8000-000000000101", "workerId": "01900000-0000-7000-8000-000000000003",
             "supervisorId": "01900000-0000-7000-8000-000000000001", "heldOn": "2026-11-24",
             "agenda": [{"topic": "The week, and what it asked of you", "broughtBy": "WORKER"}],
             "reflection": "I hurry when I am worried, and she notices.",
             "actions": [{"id": "01900000-0000-7000-8000-000000000102",
                          "action": "Shadow a colleague at a child protection conference",
                          "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-12-15", "doneOn": null}],
             "nextDue": "2026-12-22", "dueRule": "standard-1", "agreedOn": null,
             "recordedAt": "2026-11-24T16:02:00Z", "version": 0}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

    /** What they agreed. */
    @Schema(name = "OneToOneAction")
    record StepView(
            UUID id,
            String action,
            UUID ownerId,
            LocalDate dueOn,
            @Schema(nullable = true) LocalDate doneOn) {}

    static OneToOneView of(OneToOne one, List<Topic> agenda, List<Step> steps, ZoneId zone) {
        return new OneToOneView(
                one.id,
                one.workerId,
                one.supervisorId,
                one.heldOn,
                agenda,
                one.reflection,
                steps.stream()
                        .map(step -> new StepView(step.id, step.action, step.ownerId, step.dueOn, step.doneOn))
                        .toList(),
                one.nextDue,
                one.dueRule,
                one.agreedOn,
                one.recordedAt.atZone(zone).toOffsetDateTime(),
                one.version);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "OneToOneView[" + id + "]";
    }
}
