package org.throughline.cases.returns.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.cases.returns.rule.SpellFinding;
import org.throughline.cases.returns.rule.SpellFindingCode;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** What the collection would find wrong with a year's Social Worker file. */
@ApplicationScoped
class ReadSpellFindings {

    private static final int LOOKED_AT = 1_000;

    private final ReturnedChildRepository children;
    private final ReadReturnChunks chunks;
    private final Audit audit;

    ReadSpellFindings(ReturnedChildRepository children, ReadReturnChunks chunks, Audit audit) {
        this.children = children;
        this.chunks = chunks;
        this.audit = audit;
    }

    /** Of at most a thousand children the faulted ones; more may follow where {@code next} says so. */
    @Transactional
    Page<ChildFindings> page(CollectionYear year, SpellFindingCode only, PageRequest request) {
        UUID after = request.afterId().orElse(WriteReturnFile.FIRST);
        List<ReturnedChild> looked = children.after(year, after, LOOKED_AT);
        var faulted = new ArrayList<ChildFindings>();
        for (ReturnedChild child : looked) {
            List<SpellFinding> found = child.findings(year).stream()
                    .filter(finding -> only == null || finding.code() == only)
                    .toList();
            if (!found.isEmpty()) {
                faulted.add(ChildFindings.of(child.id(), found));
            }
        }
        Page<ChildFindings> page = Page.of(faulted, request.limit, last -> Cursor.after(last.childId()));
        audit.read("child", page.items().stream().map(ChildFindings::childId).toList());
        return page.next() == null && looked.size() == LOOKED_AT
                ? new Page<>(
                        page.items(), Cursor.after(looked.get(LOOKED_AT - 1).id()))
                : page;
    }

    /** 409 where any child of the year's file is faulted. */
    void requireNone(CollectionYear year) {
        List<ReturnedChild> looked = chunks.children(year, WriteReturnFile.FIRST);
        while (!looked.isEmpty()) {
            if (looked.stream().anyMatch(child -> !child.findings(year).isEmpty())) {
                throw Problem.conflict(
                        "return-has-findings",
                        "The collection would find faults in this file: see its findings, or ask with acceptFindings=true.");
            }
            looked = chunks.children(year, looked.get(looked.size() - 1).id());
        }
    }
}
