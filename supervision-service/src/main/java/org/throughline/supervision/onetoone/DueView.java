package org.throughline.supervision.onetoone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.onetoone.rule.OneToOneDue;

/** When a worker has one-to-one supervision next: the dates alone, nothing of what was said. */
@Schema(name = "OneToOneDue")
record DueView(
        UUID workerId,
        UUID podId,

        @Schema(description = "The last one, or the day the worker took the seat.")
        LocalDate since,

        @Schema(description = "Whether none has been recorded yet.")
        boolean never,

        int days,
        @Schema(description = "Why so many days.") OneToOneDue.Reason reason,
        LocalDate due,
        @Schema(description = "Days late; 0 where in time.") long daysLate,

        @Schema(description = "The set of standards that gave it.")
        String dueRule) {

    static final String PAGE = """
            {"items": [{"workerId": "01900000-0000-7000-8000-000000000003",
              "podId": "01900000-0000-7000-8000-0000000000a1", "since": "2026-10-20", "never": false, "days": 28,
              "reason": "ORDINARY", "due": "2026-11-17", "daysLate": 7, "dueRule": "standard-1"}], "next": null}""";

    static DueView of(OneToOnes.Standing standing, OneToOneDue due, LocalDate today) {
        return new DueView(
                standing.workerId(),
                standing.podId(),
                due.since(),
                standing.never(),
                due.days(),
                due.reason(),
                due.due(),
                due.overdueOn(today) ? ChronoUnit.DAYS.between(due.due(), today) : 0,
                due.version());
    }
}
