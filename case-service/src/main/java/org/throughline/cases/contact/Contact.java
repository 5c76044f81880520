package org.throughline.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.platform.id.Ids;

/** A purposeful contact with the child or family, as it was recorded; never changed. */
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
    private String method;
    private String note;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    protected Contact() {}

    Contact(UUID caseId, NewContact contact, List<UUID> workers, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = contact.kind();
        this.occurredAt = contact.occurredAt();
        this.durationMinutes = contact.durationMinutes();
        this.workerIds = workers.toArray(UUID[]::new);
        this.childSeen = contact.childSeen();
        this.seenAlone = contact.seenAlone();
        this.statutory = contact.statutory();
        this.place = contact.place();
        this.method = contact.method();
        this.note = contact.note();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
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

    ContactView view() {
        return new ContactView(
                id,
                kind,
                occurredAt,
                durationMinutes,
                List.of(workerIds),
                childSeen,
                seenAlone,
                statutory,
                place,
                method,
                note,
                recordedAt,
                recordedBy);
    }
}
