package org.throughline.supervision.agenda;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AgendaChangeKind;
import org.throughline.contracts.codes.AgendaChangeReason;
import org.throughline.supervision.reviewplan.rule.Slip;

/** A change of an agenda by hand as people see it. */
@Schema(name = "AgendaChange")
record AgendaChangeView(
        UUID id,
        AgendaChangeKind kind,
        UUID caseId,

        @Schema(nullable = true) Integer position,

        AgendaChangeReason reason,
        @Schema(nullable = true) String words,
        @Schema(nullable = true) UUID changedBy,
        OffsetDateTime changedAt,

        @Schema(description = "What follows for the review-due dates of the weeks planned.")
        String inWords,

        @Schema(description = "The dates that slip by it.") List<SlippedDate> slips,

        @Schema(description = "The dates that would have slipped without it.")
        List<SlippedDate> saved) {

    /** A review-due date that is not met. */
    @Schema(name = "SlippedDate")
    record SlippedDate(
            UUID caseId,
            LocalDate reviewDue,

            @Schema(nullable = true, description = "The day instead; null where there is none in the weeks planned.")
            LocalDate discussedOn) {

        static SlippedDate of(Slip slip) {
            return new SlippedDate(slip.caseId(), slip.reviewDue(), slip.discussedOn());
        }

        private String inWords() {
            return discussedOn == null
                    ? reviewDue + " without another day"
                    : reviewDue + " by " + ChronoUnit.DAYS.between(reviewDue, discussedOn) + " days";
        }
    }

    static String inWords(List<SlippedDate> slips, List<SlippedDate> saved) {
        String slip = slips.isEmpty()
                ? "No review-due date slips by it."
                : "By it slip: "
                        + String.join(
                                ", ", slips.stream().map(SlippedDate::inWords).toList()) + ".";
        return saved.isEmpty() ? slip : slip + " Dates that are met by it: " + saved.size() + ".";
    }

    /** The same without dates of cases that are closed to its reader; the words are of all. */
    AgendaChangeView without(Set<UUID> closed) {
        return new AgendaChangeView(
                id,
                kind,
                caseId,
                position,
                reason,
                words,
                changedBy,
                changedAt,
                inWords,
                slips.stream().filter(slip -> !closed.contains(slip.caseId())).toList(),
                saved.stream().filter(slip -> !closed.contains(slip.caseId())).toList());
    }

    /** Every case that it names. */
    List<UUID> cases() {
        return Stream.of(
                        Stream.of(caseId),
                        slips.stream().map(SlippedDate::caseId),
                        saved.stream().map(SlippedDate::caseId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
