package org.throughline.cases.childmerge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** A person's decision that two records are one child, and who took it back. */
@Entity
class ChildMerge {

    @Id
    UUID id;

    UUID childId;
    UUID survivingChildId;

    @Enumerated(EnumType.STRING)
    MergeReason reason;

    String words;
    Instant mergedAt;
    UUID mergedBy;

    @Enumerated(EnumType.STRING)
    SplitReason splitReason;

    String splitWords;
    Instant splitAt;
    UUID splitBy;

    protected ChildMerge() {}

    ChildMerge(UUID survivingChildId, NewMerge said, Instant at, UUID by) {
        this.id = Ids.next();
        this.childId = said.childId();
        this.survivingChildId = survivingChildId;
        this.reason = said.reason();
        this.words = said.words();
        this.mergedAt = at;
        this.mergedBy = by;
    }

    void takeBack(Split said, Instant at, UUID by) {
        splitReason = said.reason();
        splitWords = said.words();
        splitAt = at;
        splitBy = by;
    }
}
