package org.throughline.cases.returns.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.platform.audit.Audit;

/** Reads a part of the census with the audit rows of its children, committed before the part is sent. */
@ApplicationScoped
class ReadCensusChunks {

    /** Before every id. */
    static final UUID FIRST = new UUID(0, 0);

    private static final int CHILDREN = 200;

    private final ChildRecordRepository children;
    private final Audit audit;

    ReadCensusChunks(ChildRecordRepository children, Audit audit) {
        this.children = children;
        this.audit = audit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<ChildRecord> after(CollectionYear year, UUID after) {
        List<ChildRecord> read = children.after(after, CHILDREN, year.start(), year.end());
        audit.read("child", read.stream().map(ChildRecord::id).toList());
        return read;
    }
}
