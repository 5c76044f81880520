package org.throughline.supervision.driftboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.disagreement.DisagreementView;
import org.throughline.supervision.driftsignal.SignalView;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.rule.RunningClock;

/** An open case with its review-due date and its drift. */
record BoardedCase(
        StandingCase standing,
        ReviewDue review,
        Assessment drift,
        List<SignalView> reasons,
        DisagreementView disagreement) {

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

    boolean standsAt(Finding band) {
        return drift.band() == band;
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
                drift.band(),
                drift.weight(),
                reasons,
                drift.nextChange(),
                disagreement,
                standing.lastFinding(),
                standing.lastReviewedOn(),
                keyworker(standing.keyworker(), zone),
                at(standing.facts().contacts().lastAt(), zone),
                at(standing.facts().contacts().childLastSeenAt(), zone),
                standing.facts().nextClock().map(BoardedCase::clock).orElse(null),
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

    private static DriftBoard.Clock clock(RunningClock clock) {
        return new DriftBoard.Clock(clock.id(), clock.kind(), clock.dueOn());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
