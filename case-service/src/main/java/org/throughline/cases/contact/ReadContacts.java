package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows the contacts of a case as they stand. */
@ApplicationScoped
class ReadContacts {

    private final CaseAccess access;
    private final ContactRepository contacts;
    private final ParticipantRepository participants;
    private final Audit audit;
    private final Clock clock;

    ReadContacts(
            CaseAccess access,
            ContactRepository contacts,
            ParticipantRepository participants,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.contacts = contacts;
        this.participants = participants;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<ContactView> of(UUID caseId, ContactFilter filter, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<ContactView> rows = views(contacts.of(caseId, filter, request, clock.getZone()));
        return Page.of(rows, request.limit, last -> Cursor.after(last.occurredAt(), last.contactId()));
    }

    @Transactional
    ContactView one(UUID caseId, UUID contactId) {
        access.requireCase(caseId);
        Contact contact = contacts.findByIdOptional(contactId)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> Problem.notFound("contact"));
        audit.read("case", caseId);
        return views(List.of(contact)).get(0);
    }

    private List<ContactView> views(List<Contact> found) {
        var parts = participants.of(found.stream().map(Contact::id).toList());
        return found.stream()
                .map(contact -> contact.view(parts.get(contact.id())))
                .toList();
    }
}
