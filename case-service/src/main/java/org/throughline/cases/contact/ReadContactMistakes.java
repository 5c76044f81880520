package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows what was put right in the contacts of a case: nothing that was ever recorded disappears. */
@ApplicationScoped
class ReadContactMistakes {

    private final CaseAccess access;
    private final ContactMistakeRepository mistakes;
    private final Audit audit;

    ReadContactMistakes(CaseAccess access, ContactMistakeRepository mistakes, Audit audit) {
        this.access = access;
        this.mistakes = mistakes;
        this.audit = audit;
    }

    /** A page, the latest first; of one contact where one is named. */
    @Transactional
    Page<ContactMistakeView> of(UUID caseId, UUID contactId, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        return mistakes.of(caseId, contactId, request);
    }
}
