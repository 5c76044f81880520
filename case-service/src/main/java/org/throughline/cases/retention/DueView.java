package org.throughline.cases.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.retention.rule.RetentionKind;
import org.throughline.cases.retention.rule.RetentionTrigger;
import org.throughline.cases.retention.rule.Verdict;

/**
 * Whether a child's record would be erased today, and why or why not.
 *
 * @param childId the child
 * @param outcome the answer
 * @param kind what the record is, of several the one that is kept longest; null where not known
 * @param countedFrom from when its years are counted
 * @param years how many
 * @param source the regulation, or the local schedule
 * @param keptUntil the first day on which the rule no longer keeps it
 */
@Schema(name = "RetentionDue")
public record DueView(
        UUID childId,
        Verdict.Outcome outcome,
        @Schema(nullable = true) RetentionKind kind,
        @Schema(nullable = true) RetentionTrigger countedFrom,
        @Schema(nullable = true) Integer years,
        @Schema(nullable = true) String source,
        @Schema(nullable = true) LocalDate keptUntil) {

    static DueView of(UUID childId, Verdict verdict) {
        var rule = verdict.rule();
        return new DueView(
                childId,
                verdict.outcome(),
                rule == null ? null : rule.kind(),
                rule == null ? null : rule.trigger(),
                rule == null ? null : rule.years(),
                rule == null ? null : rule.source(),
                verdict.keptUntil());
    }
}
