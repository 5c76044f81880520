package org.throughline.cases.childmerge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That two records are one child, as a person decided, and whether it was taken back. */
@Schema(name = "ChildMerge")
record MergeView(
        UUID mergeId,

        @Schema(description = "The record that points to the other.")
        UUID childId,

        @Schema(description = "The record that stays and stands for the child.")
        UUID survivingChildId,

        MergeReason reason,
        String words,
        OffsetDateTime mergedAt,
        @Schema(nullable = true) UUID mergedBy,

        @Schema(nullable = true, description = "Null while the records are one child.")
        OffsetDateTime splitAt,

        @Schema(nullable = true) SplitReason splitReason,
        @Schema(nullable = true) String splitWords,
        @Schema(nullable = true) UUID splitBy) {

    static MergeView of(ChildMerge merge) {
        return new MergeView(
                merge.id,
                merge.childId,
                merge.survivingChildId,
                merge.reason,
                merge.words,
                utc(merge.mergedAt),
                merge.mergedBy,
                utc(merge.splitAt),
                merge.splitReason,
                merge.splitWords,
                merge.splitBy);
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return "MergeView[" + mergeId + "]";
    }
}
