package org.throughline.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.id.Ids;

/** One child's involvement, from acceptance at assessment to closure: what HTTP calls a case. */
@Entity
public class CaseFile {

    @Id
    private UUID id;

    private UUID childId;
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate stageSince;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private String closureReason;
    private UUID podId;
    private LocalDate podSince;

    @Version
    private long version;

    protected CaseFile() {}

    /** A case that begins at a stage; {@code referralId} is null where none is known. */
    CaseFile(UUID childId, UUID referralId, Stage stage, LocalDate openedOn) {
        this.id = Ids.next();
        this.childId = childId;
        this.referralId = referralId;
        this.stage = stage;
        this.stageSince = openedOn;
        this.openedOn = openedOn;
    }

    /** Moves to another stage; pod and keyworker stay, which is the model. */
    public void moveTo(Stage next, LocalDate on) {
        stage = next;
        stageSince = on;
    }

    /** Ends the involvement; {@code on} is its last day, the reason RC1 to RC9 or null where a source does not say. */
    public void close(LocalDate on, String reason) {
        moveTo(Stage.CLOSED, on);
        closedOn = on;
        closureReason = reason;
    }

    /** Gives the case to a pod from a day on. */
    public void allocateTo(UUID pod, LocalDate from) {
        podId = pod;
        podSince = from;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID childId() {
        return childId;
    }

    /** The referral that led to it; null when imported. */
    public UUID referralId() {
        return referralId;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day; null while open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The pod that holds it; null while unallocated. */
    public UUID podId() {
        return podId;
    }

    public long version() {
        return version;
    }
}
