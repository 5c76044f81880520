package org.throughline.cases.childmerge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows what was decided about a child's records, and what waits for a decision. */
@ApplicationScoped
@Transactional
class ReadMerges {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final CaseAccess access;
    private final ChildMergeRepository merges;
    private final PossibleDuplicateRepository duplicates;
    private final Audit audit;

    ReadMerges(CaseAccess access, ChildMergeRepository merges, PossibleDuplicateRepository duplicates, Audit audit) {
        this.access = access;
        this.merges = merges;
        this.duplicates = duplicates;
        this.audit = audit;
    }

    /** The decisions about a child, the last first. */
    Page<MergeView> of(UUID childId, PageRequest request) {
        access.requireChild(childId);
        audit.read("child", childId);
        List<MergeView> rows = merges.of(childId, request.afterId(), request.limit + 1).stream()
                .map(MergeView::of)
                .toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.mergeId()));
    }

    /** Pairs that wait for a decision, of whom the caller may see one, each pair once; with one child, where one is named. */
    Page<PossibleDuplicate> undecided(UUID childId, PageRequest request) {
        List<UUID> after = after(request);
        List<PossibleDuplicate> rows =
                duplicates.undecided(access.visibility(), childId, after.get(0), after.get(1), request.limit + 1);
        Page<PossibleDuplicate> page =
                Page.of(rows, request.limit, last -> Cursor.after(last.childId(), last.otherChildId()));
        audit.read(
                "child",
                page.items().stream()
                        .flatMap(pair -> Stream.of(pair.childId(), pair.otherChildId()))
                        .distinct()
                        .toList());
        return page;
    }

    private static List<UUID> after(PageRequest request) {
        if (request.cursor == null) {
            return List.of(BEFORE_ALL, BEFORE_ALL);
        }
        try {
            return Cursor.keys(request.cursor, 2).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
