package org.throughline.cases.returns.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CensusForm;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** What of a year's children does not fit the census. */
@ApplicationScoped
class ReadCensusFindings {

    private static final int LOOKED_AT = 1_000;

    private final ChildRecordRepository children;
    private final ReadCensusChunks chunks;
    private final Audit audit;

    ReadCensusFindings(ChildRecordRepository children, ReadCensusChunks chunks, Audit audit) {
        this.children = children;
        this.chunks = chunks;
        this.audit = audit;
    }

    /** Of at most a thousand children those that do not fit; more may follow where {@code next} says so. */
    @Transactional
    Page<ChildMisfit> page(CollectionYear year, PageRequest request) {
        UUID after = request.afterId().orElse(ReadCensusChunks.FIRST);
        List<ChildRecord> looked = children.after(after, LOOKED_AT, year.start(), year.end());
        var misfits = new ArrayList<ChildMisfit>();
        for (ChildRecord child : looked) {
            CensusForm.Fitted fitted = CensusChild.fit(child, year.end());
            if (!fitted.findings().isEmpty()) {
                misfits.add(ChildMisfit.of(child.id(), fitted));
            }
        }
        Page<ChildMisfit> page = Page.of(misfits, request.limit, last -> Cursor.after(last.childId()));
        audit.read("child", page.items().stream().map(ChildMisfit::childId).toList());
        return page.next() == null && looked.size() == LOOKED_AT
                ? new Page<>(
                        page.items(), Cursor.after(looked.get(LOOKED_AT - 1).id()))
                : page;
    }

    /** 409 where there is no child to tell, or where one does not fit and that is not accepted. */
    void requireGood(CollectionYear year, boolean acceptFindings) {
        boolean anybody = false;
        List<ChildRecord> looked = chunks.after(year, ReadCensusChunks.FIRST);
        while (!looked.isEmpty() && !(anybody && acceptFindings)) {
            for (ChildRecord child : looked) {
                CensusForm.Fitted fitted = CensusChild.fit(child, year.end());
                anybody |= fitted.child() != null;
                if (!acceptFindings && !fitted.findings().isEmpty()) {
                    throw Problem.conflict(
                            "return-has-findings",
                            "Some children do not fit the census: see its findings, or ask with acceptFindings=true.");
                }
            }
            looked = chunks.after(year, looked.get(looked.size() - 1).id());
        }
        if (!anybody) {
            throw Problem.conflict("return-empty", "The census needs a child at least, and the year has none.");
        }
    }
}
