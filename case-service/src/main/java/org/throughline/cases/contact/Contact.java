package org.throughline.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.platform.id.Ids;

/** A purposeful contact with the child or family, as it stands; what was recorded wrongly moves to {@code contact_put_right}. */
@Entity
public class Contact {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private OffsetDateTime occurredAt;
    private Integer durationMinutes;
    private UUID[] workerIds;
    private boolean childSeen;
    private boolean seenAlone;
    private boolean statutory;
    private String place;

    @Enumerated(EnumType.STRING)
    private DirectWorkMethod method;

    private String methodWords;
    private String note;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    @Version
    private long version;

    protected Contact() {}

    Contact(UUID caseId, NewContact contact, List<UUID> workers, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        putRight(contact, workers, recordedAt, recordedBy);
    }

    /** Reads from now on as it should have been recorded. */
    final void putRight(NewContact contact, List<UUID> workers, OffsetDateTime at, UUID by) {
        this.kind = contact.kind();
        this.occurredAt = contact.occurredAt();
        this.durationMinutes = contact.durationMinutes();
        this.workerIds = workers.toArray(UUID[]::new);
        this.childSeen = contact.childSeen();
        this.seenAlone = contact.seenAlone();
        this.statutory = contact.statutory();
        this.place = contact.place();
        this.method = contact.method();
        this.methodWords = contact.methodWords();
        this.note = contact.note();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    OffsetDateTime occurredAt() {
        return occurredAt;
    }

    long version() {
        return version;
    }

    /** The contact as others hear of it: without place, method and note. */
    ContactRecorded event(UUID childId) {
        return new ContactRecorded(
                id,
                caseId,
                childId,
                kind,
                occurredAt,
                durationMinutes,
                List.of(workerIds),
                childSeen,
                seenAlone,
                statutory);
    }

    /** The contact as it is shown, with the part that each worker had in the child's life on that day. */
    ContactView view(List<Participant> participants) {
        return new ContactView(
                id,
                kind,
                occurredAt,
                durationMinutes,
                List.of(workerIds),
                participants,
                childSeen,
                seenAlone,
                statutory,
                place,
                method,
                methodWords,
                note,
                recordedAt,
                recordedBy,
                version);
    }
}
