package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.codes.ContactMistake;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Puts right what was recorded wrongly. The wrong version is kept, and counts no longer. */
@ApplicationScoped
class CorrectContact {

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final ContactRepository contacts;
    private final ParticipantRepository participants;
    private final BelievableContact believable;
    private final KeepWrongVersion wrongVersions;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CorrectContact(
            CaseAccess access,
            CaseFileRepository cases,
            ContactRepository contacts,
            ParticipantRepository participants,
            BelievableContact believable,
            KeepWrongVersion wrongVersions,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.contacts = contacts;
        this.participants = participants;
        this.believable = believable;
        this.wrongVersions = wrongVersions;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The contact as it reads from now on. */
    @Transactional
    ContactView to(UUID caseId, UUID contactId, Correction correction, LongConsumer versionCheck) {
        Contact contact = locked(caseId, contactId, versionCheck);
        CaseFile file = cases.findById(caseId);
        List<UUID> workers = believable.participants(file, correction.contact());
        wrongVersions.keep(contactId, false, correction.asMistake());
        contact.putRight(
                correction.contact(),
                workers,
                OffsetDateTime.now(clock),
                caller.workerId().orElse(null));
        contacts.flush();
        outbox.append(corrected(contact.event(file.childId()), correction.mistake()));
        audit.wrote("CORRECT_CONTACT", "case", caseId);
        return contact.view(participants.of(List.of(contactId)).get(contactId));
    }

    /** Takes a contact away that should never have been recorded. */
    @Transactional
    void withdraw(UUID caseId, UUID contactId, Mistake mistake, LongConsumer versionCheck) {
        Contact contact = locked(caseId, contactId, versionCheck);
        wrongVersions.keep(contactId, true, mistake);
        contacts.delete(contact);
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new ContactWithdrawn(contactId, caseId, childId, contact.occurredAt(), mistake.mistake()));
        audit.wrote("WITHDRAW_CONTACT", "case", caseId);
    }

    private Contact locked(UUID caseId, UUID contactId, LongConsumer versionCheck) {
        access.requireCase(caseId);
        Contact contact = contacts.lock(caseId, contactId).orElseThrow(() -> Problem.notFound("contact"));
        versionCheck.accept(contact.version());
        return contact;
    }

    private static ContactCorrected corrected(ContactRecorded now, ContactMistake mistake) {
        return new ContactCorrected(
                now.contactId(),
                now.caseId(),
                now.childId(),
                now.kind(),
                now.occurredAt(),
                now.durationMinutes(),
                now.workerIds(),
                now.childSeen(),
                now.seenAlone(),
                now.statutory(),
                mistake);
    }
}
