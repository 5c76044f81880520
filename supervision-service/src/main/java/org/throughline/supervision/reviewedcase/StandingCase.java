package org.throughline.supervision.reviewedcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.reviewdue.ReviewStanding;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;

/**
 * Where an open case stands for its pod.
 *
 * @param caseId the case
 * @param childId the child
 * @param podId the pod that holds it; null where none does
 * @param openedOn first day
 * @param stage the stage now
 * @param stageSince first day of that stage
 * @param keyworker who the keyworker is on the day asked for; null where there is none
 * @param lastReviewedOn day of the last drift review; null before the first
 * @param lastFinding what it found; null before the first
 * @param carriedOver whether it stood on an agenda and was not discussed
 * @param facts what the case service told of it
 */
public record StandingCase(
        UUID caseId,
        UUID childId,
        UUID podId,
        LocalDate openedOn,
        Stage stage,
        LocalDate stageSince,
        Keyworker keyworker,
        LocalDate lastReviewedOn,
        Finding lastFinding,
        boolean carriedOver,
        CaseFacts facts) {

    /**
     * The present keyworker.
     *
     * @param workerId the worker
     * @param since first day of the spell
     * @param lastContactAt the worker's last contact in this case; null where none
     * @param absent whether the worker is absent
     * @param lastDay last day of employment; null unless leaving
     */
    public record Keyworker(UUID workerId, LocalDate since, Instant lastContactAt, boolean absent, LocalDate lastDay) {}

    /** What decides the review-due date. */
    public ReviewStanding forReview() {
        return new ReviewStanding(openedOn, stage, stageSince, lastReviewedOn, lastFinding);
    }

    /** The same, once a review of that day has found this; a review that is later already still decides. */
    public ReviewStanding afterReview(LocalDate day, Finding finding) {
        return lastReviewedOn != null && lastReviewedOn.isAfter(day)
                ? forReview()
                : new ReviewStanding(openedOn, stage, stageSince, day, finding);
    }

    /** The keyworker's last contact; null where there is none. */
    public Instant lastKeyworkerContactAt() {
        return keyworker == null ? null : keyworker.lastContactAt();
    }
}
