package org.throughline.cases.sharedoutcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;
import org.throughline.platform.id.Ids;

/** An outcome agreed with other professionals around the child. */
@Entity
class SharedOutcome {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID childId;
    private String aim;
    private String childNotices;
    private LocalDate agreedOn;
    private LocalDate dueOn;
    private boolean childAgreed;
    private boolean familyAgreed;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private OutcomeEnding ending;

    @Enumerated(EnumType.STRING)
    private OutcomeDropReason dropReason;

    private LocalDate endedOn;
    private String endedWords;
    private UUID endedBy;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    @Version
    private long version;

    protected SharedOutcome() {}

    SharedOutcome(UUID caseId, UUID childId, NewSharedOutcome said, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.childId = childId;
        this.aim = said.aim();
        this.childNotices = said.childNotices();
        this.agreedOn = said.agreedOn();
        this.dueOn = said.dueOn();
        this.childAgreed = said.childAgreed();
        this.familyAgreed = said.familyAgreed();
        this.ownerId = said.ownerId();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void giveTo(UUID member) {
        ownerId = member;
    }

    void end(Ending said, LocalDate on, UUID by) {
        ending = said.ending();
        dropReason = said.reason();
        endedOn = on;
        endedWords = said.words();
        endedBy = by;
    }

    boolean isOpen() {
        return ending == null;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID childId() {
        return childId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    long version() {
        return version;
    }

    SharedOutcomeView view(List<UUID> agreedWith, List<ProgressView> progress) {
        return new SharedOutcomeView(
                id,
                caseId,
                childId,
                aim,
                childNotices,
                agreedOn,
                dueOn,
                agreedWith,
                childAgreed,
                familyAgreed,
                ownerId,
                progress,
                ending == null ? null : new EndingView(ending, dropReason, endedOn, endedWords, endedBy),
                recordedAt,
                recordedBy,
                version);
    }
}
