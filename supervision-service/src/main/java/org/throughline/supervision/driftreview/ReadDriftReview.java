package org.throughline.supervision.driftreview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Reads a drift review, for the pod that made it and the pod that holds the case now. */
@ApplicationScoped
@Transactional
class ReadDriftReview {

    private static final String WHAT = "drift-review";

    private final DriftReviews reviews;
    private final StandingCases cases;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    ReadDriftReview(
            DriftReviews reviews,
            StandingCases cases,
            PodAccess access,
            RestrictedRecords restricted,
            ObjectMapper json,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.access = access;
        this.restricted = restricted;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    DriftReviewView one(UUID id) {
        DriftReview review = visible(id);
        return DriftReviewView.of(review, reviews.partsOf(review), clock.getZone());
    }

    /** What it said before each amendment, oldest first. */
    Page<ReviewVersionView> versionsOf(UUID id, PageRequest request) {
        visible(id);
        long from = request.cursor == null ? 0 : number(request.cursor) + 1;
        return Page.of(
                        reviews.versionsOf(id, from, request.limit + 1),
                        request.limit,
                        last -> Cursor.after(last.get("version", Long.class)))
                .map(row -> ReviewVersionView.of(row, json, clock.getZone()));
    }

    /** The review, if the caller may see it. */
    DriftReview visible(UUID id) {
        DriftReview review = reviews.findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        Set<UUID> pods = new HashSet<>(Set.of(review.podId));
        cases.podOf(review.caseId).ifPresent(pods::add);
        access.requireVisible(pods, WHAT);
        restricted.requireOpen(review.caseId, WHAT);
        audit.read(WHAT, id);
        return review;
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(Cursor.keys(cursor, 1).get(0));
        } catch (NumberFormatException madeUp) {
            throw Cursor.invalid();
        }
    }
}
