package org.throughline.supervision.learningreview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SystemFactor;

/** A learning review as people see it. */
@Schema(name = "LearningReview")
record LearningReviewView(
        UUID id,
        UUID podId,
        LocalDate heldOn,
        String whatHappened,
        String madeLikely,
        List<SystemFactor> factors,
        String learned,
        List<ChangeView> changes,

        @Schema(nullable = true, description = "Since when everybody reads it; null while it is the pod's.")
        LocalDate sharedOn,

        OffsetDateTime recordedAt,
        @Schema(description = "The number in the ETag.") long version) {

    static final String EXAMPLE = """
            {"id": "01900000-0000-7000-8000-000000000111", "podId": "01900000-0000-7000-8000-0000000000a1",
             "heldOn": "2026-11-24", "whatHappened": "A visit was missed in the week of two bank holidays.",
             "madeLikely": "The week had three working days and the plan was made for five.",
             "factors": ["PROCEDURE", "TIME_PRESSURE"], "learned": "Short weeks are planned a month before.",
             "changes": [{"id": "01900000-0000-7000-8000-000000000112",
                          "change": "The administrative officer lists short weeks each month",
                          "broughtAboutIn": "POD", "dueOn": "2026-12-15", "madeOn": null}],
             "sharedOn": null, "recordedAt": "2026-11-24T16:40:00Z", "version": 0}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

    /** What changes. */
    @Schema(name = "LearningChange")
    record ChangeView(
            UUID id,
            String change,
            BroughtAboutIn broughtAboutIn,
            LocalDate dueOn,
            @Schema(nullable = true) LocalDate madeOn) {}

    static LearningReviewView of(LearningReview review, List<LearningChange> changes, ZoneId zone) {
        return new LearningReviewView(
                review.id,
                review.podId,
                review.heldOn,
                review.whatHappened,
                review.madeLikely,
                review.factors(),
                review.learned,
                changes.stream()
                        .map(one -> new ChangeView(one.id, one.change, one.broughtAboutIn, one.dueOn, one.madeOn))
                        .toList(),
                review.sharedOn,
                review.recordedAt.atZone(zone).toOffsetDateTime(),
                review.version);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "LearningReviewView[" + id + "]";
    }
}
