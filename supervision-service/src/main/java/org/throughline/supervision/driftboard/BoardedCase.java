package org.throughline.supervision.driftboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewedcase.StandingCase;

/** An open case with its review-due date. */
record BoardedCase(StandingCase standing, ReviewDue review) {

    /** The longest waiting first, measured against what the case needs: by review-due date, then by id. */
    static final Comparator<BoardedCase> ORDER = Comparator.comparing(
            BoardedCase::place, Comparator.comparing(Place::due).thenComparing(place -> place.caseId()
                    .toString()));

    /** Where a case stands on the board. */
    record Place(LocalDate due, UUID caseId) {}

    Place place() {
        return new Place(review.due(), standing.caseId());
    }

    boolean isBehind(Place place) {
        int byDue = review.due().compareTo(place.due());
        return byDue > 0
                || byDue == 0
                        && standing.caseId().toString().compareTo(place.caseId().toString()) > 0;
    }

    boolean found(Finding finding) {
        return standing.lastFinding() == finding;
    }

    DriftBoard.Item item(LocalDate today, ZoneId zone) {
        return new DriftBoard.Item(
                standing.caseId(),
                standing.childId(),
                standing.stage(),
                standing.stageSince(),
                standing.openedOn(),
                review,
                review.daysLeft(today),
                standing.lastFinding(),
                standing.lastReviewedOn(),
                keyworker(standing.keyworker(), zone),
                at(standing.lastContactAt(), zone),
                at(standing.childLastSeenAt(), zone),
                standing.carriedOver());
    }

    private static DriftBoard.Keyworker keyworker(StandingCase.Keyworker present, ZoneId zone) {
        return present == null
                ? null
                : new DriftBoard.Keyworker(
                        present.workerId(),
                        present.since(),
                        at(present.lastContactAt(), zone),
                        present.absent(),
                        present.lastDay());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
