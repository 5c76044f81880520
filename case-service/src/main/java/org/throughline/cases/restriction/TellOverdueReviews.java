package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.casework.RestrictionReviewOverdue;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Tells of restrictions whose review day has passed: once for each review day, however many instances look. */
@ApplicationScoped
public class TellOverdueReviews {

    /** A batch is one transaction: small enough to hold its locks for a moment only. */
    static final int BATCH = 200;

    private final OverdueReviewRepository reviews;
    private final Outbox outbox;
    private final Audit audit;

    TellOverdueReviews(OverdueReviewRepository reviews, Outbox outbox, Audit audit) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Tells of a batch of those that are overdue on this day; how many it was. */
    @ActivateRequestContext
    @Transactional
    public int on(LocalDate today) {
        List<RestrictionReviewOverdue> overdue = reviews.mark(today, BATCH);
        outbox.append(overdue);
        audit.wrote(
                "TELL_RESTRICTION_OVERDUE",
                "child",
                overdue.stream()
                        .map(RestrictionReviewOverdue::childId)
                        .distinct()
                        .toList());
        return overdue.size();
    }
}
