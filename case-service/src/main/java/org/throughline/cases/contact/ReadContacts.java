package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows the contacts of a case. */
@ApplicationScoped
class ReadContacts {

    private final CaseAccess access;
    private final ContactRepository contacts;
    private final Audit audit;

    ReadContacts(CaseAccess access, ContactRepository contacts, Audit audit) {
        this.access = access;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    Page<ContactView> of(UUID caseId, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return contacts.of(caseId, request);
    }
}
