package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Records a contact with a child or family. */
@ApplicationScoped
class RecordContact {

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final ContactRepository contacts;
    private final ParticipantRepository participants;
    private final BelievableContact believable;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecordContact(
            CaseAccess access,
            CaseFileRepository cases,
            ContactRepository contacts,
            ParticipantRepository participants,
            BelievableContact believable,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.contacts = contacts;
        this.participants = participants;
        this.believable = believable;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ContactView on(UUID caseId, NewContact said) {
        access.requireCase(caseId);
        CaseFile file = cases.findById(caseId);
        List<UUID> workers = believable.participants(file, said);
        var contact = new Contact(
                caseId,
                said,
                workers,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        contacts.persistAndFlush(contact);
        outbox.append(contact.event(file.childId()));
        audit.wrote("RECORD_CONTACT", "case", caseId);
        return contact.view(participants.of(List.of(contact.id())).get(contact.id()));
    }
}
