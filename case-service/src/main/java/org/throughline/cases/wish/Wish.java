package org.throughline.cases.wish;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.casework.WorkerWishEnded;
import org.throughline.contracts.casework.WorkerWishRecorded;
import org.throughline.contracts.codes.WorkerWish;
import org.throughline.platform.id.Ids;

/** What a child wishes of their worker, as said on a day; it holds until the child says otherwise. */
@Entity
@Table(name = "worker_wish")
public class Wish {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private WorkerWish wish;

    private UUID workerId;
    private String language;
    private String words;
    private LocalDate saidOn;
    private LocalDate endedOn;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    protected Wish() {}

    Wish(UUID caseId, UUID childId, NewWish said, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.childId = childId;
        this.wish = said.wish();
        this.workerId = said.workerId();
        this.language = said.language();
        this.words = said.words();
        this.saidOn = said.saidOn();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate from) {
        endedOn = from;
    }

    boolean isEnded() {
        return endedOn != null;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    WorkerWishRecorded recorded() {
        return new WorkerWishRecorded(id, caseId, childId, wish, saidOn);
    }

    WorkerWishEnded ended() {
        return new WorkerWishEnded(id, caseId, childId, endedOn);
    }

    WishView view() {
        return new WishView(id, wish, workerId, language, words, saidOn, endedOn, recordedAt, recordedBy);
    }
}
