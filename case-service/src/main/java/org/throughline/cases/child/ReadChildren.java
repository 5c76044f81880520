package org.throughline.cases.child;

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

/** Reads children, for those who may see them, and says in the audit who saw whom. */
@ApplicationScoped
@Transactional
class ReadChildren {

    private final CaseAccess access;
    private final ChildRepository children;
    private final ChildLinks links;
    private final ChildSearchRepository search;
    private final Audit audit;

    ReadChildren(
            CaseAccess access, ChildRepository children, ChildLinks links, ChildSearchRepository search, Audit audit) {
        this.access = access;
        this.children = children;
        this.links = links;
        this.search = search;
        this.audit = audit;
    }

    ChildView one(UUID id) {
        access.requireChild(id);
        Child child = children.findByIdOptional(id).orElseThrow(() -> Problem.notFound("child"));
        audit.read("child", id);
        return ChildView.of(id, child.details(), links.tiesOf(id, access.visibility()));
    }

    Page<ChildFound> matching(ChildSearch asked) {
        if (asked.asksNothing()) {
            throw Problem.badRequest("invalid-field", "One or more fields are not valid.")
                    .at("", "give a name, a date of birth or an id");
        }
        PageRequest request = asked.page();
        List<ChildFound> rows =
                search.find(asked, access.visibility(), request.afterId().orElse(null), request.limit + 1);
        Page<ChildFound> page = Page.of(rows, request.limit, last -> Cursor.after(last.id()));
        audit.read("child", page.items().stream().map(ChildFound::id).toList());
        return page;
    }
}
