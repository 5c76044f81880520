package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows restrictions to those who may see the record. */
@ApplicationScoped
@Transactional
class ReadRestrictions {

    private final CaseAccess access;
    private final RestrictionRepository restrictions;
    private final ShowRestrictions show;
    private final Audit audit;

    ReadRestrictions(CaseAccess access, RestrictionRepository restrictions, ShowRestrictions show, Audit audit) {
        this.access = access;
        this.restrictions = restrictions;
        this.show = show;
        this.audit = audit;
    }

    /** Those of a child, the last before the others: a handful in a life. */
    Page<RestrictionView> of(UUID childId) {
        access.requireChild(childId);
        audit.read("child", childId);
        return new Page<>(show.all(restrictions.of(childId)), null);
    }

    RestrictionView one(UUID childId, UUID restrictionId) {
        access.requireChild(childId);
        Restriction restriction =
                restrictions.one(childId, restrictionId).orElseThrow(() -> Problem.notFound("restriction"));
        audit.read("child", childId);
        return show.one(restriction);
    }

    /** Those that hold, the one due for review first; {@code overdue} null for all of them. */
    Page<RestrictionView> running(Boolean overdue, PageRequest request) {
        List<Restriction> found = restrictions.running(overdue, request, access.visibility());
        Page<RestrictionView> page =
                Page.of(show.all(found), request.limit, last -> Cursor.after(last.reviewOn(), last.restrictionId()));
        audit.read(
                "child",
                page.items().stream().map(RestrictionView::childId).distinct().toList());
        return page;
    }
}
