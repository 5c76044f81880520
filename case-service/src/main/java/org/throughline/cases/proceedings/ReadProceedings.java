package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows the care proceedings about a child to those who may see the case. */
@ApplicationScoped
class ReadProceedings {

    private final CaseAccess access;
    private final ProceedingsRepository repository;
    private final ShowProceedings show;
    private final Audit audit;

    ReadProceedings(CaseAccess access, ProceedingsRepository repository, ShowProceedings show, Audit audit) {
        this.access = access;
        this.repository = repository;
        this.show = show;
        this.audit = audit;
    }

    @Transactional
    Page<ProceedingsView> of(UUID caseId, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        Page<Proceedings> page = Page.of(
                repository.of(caseId, request), request.limit, last -> new DayCursor(last.issuedOn, last.id).after());
        return new Page<>(show.all(caseId, page.items()), page.next());
    }
}
