package org.throughline.cases.recordaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Says who read or changed a child's record; that somebody asked is on the record too. */
@ApplicationScoped
class ReadAccesses {

    private final CaseAccess access;
    private final RecordAccessRepository accesses;
    private final Audit audit;

    ReadAccesses(CaseAccess access, RecordAccessRepository accesses, Audit audit) {
        this.access = access;
        this.accesses = accesses;
        this.audit = audit;
    }

    @Transactional
    Page<RecordAccess> of(UUID childId, AccessFilter filter, PageRequest request) {
        access.requireChild(childId);
        var rows = accesses.of(childId, filter.emergency, request);
        audit.read("child", childId);
        Page<RecordAccess> page = Page.of(rows, request.limit, last -> Cursor.after(last.at(), last.accessId()));
        return filter.reader == Reader.FAMILY ? page.map(RecordAccess::forFamily) : page;
    }
}
