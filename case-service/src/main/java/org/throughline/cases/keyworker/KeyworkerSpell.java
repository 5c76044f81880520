package org.throughline.cases.keyworker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.id.Ids;

/** One keyworker's stretch with one child, half-open: from {@code startedOn} to the day before {@code endedOn}. */
@Entity
public class KeyworkerSpell {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID workerId;
    private LocalDate startedOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private ChangeReason reason;

    private boolean planned;
    private Boolean childTold;
    private UUID childToldBy;
    private OffsetDateTime recordedAt;

    protected KeyworkerSpell() {}

    KeyworkerSpell(UUID caseId, Succession succession, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.workerId = succession.workerId();
        this.startedOn = succession.on();
        this.reason = succession.reason();
        this.planned = succession.planned();
        this.childTold = succession.childTold();
        this.childToldBy = succession.childToldBy();
        this.recordedAt = recordedAt;
    }

    void end(LocalDate firstDayAfter) {
        endedOn = firstDayAfter;
    }

    void reopen() {
        endedOn = null;
    }

    public UUID id() {
        return id;
    }

    public UUID workerId() {
        return workerId;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** First day no longer in the spell; null while it lasts. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Why it began: SSDA903 SW_REASON. */
    public ChangeReason reason() {
        return reason;
    }

    boolean planned() {
        return planned;
    }

    Boolean childTold() {
        return childTold;
    }

    UUID childToldBy() {
        return childToldBy;
    }
}
