package org.throughline.cases.returns.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.platform.audit.Audit;

/** Reads a part of a file with the audit rows of its children, committed before the part is sent. */
@ApplicationScoped
class ReadReturnChunks {

    private static final int CHILDREN = 500;

    private final ReturnFileRepository files;
    private final ReturnedChildRepository children;
    private final Audit audit;

    ReadReturnChunks(ReturnFileRepository files, ReturnedChildRepository children, Audit audit) {
        this.files = files;
        this.children = children;
        this.audit = audit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<FileRow> lines(ReturnFile file, CollectionYear year, UUID after) {
        List<FileRow> rows = files.lines(file, year, after, CHILDREN);
        audit.read("child", rows.stream().map(FileRow::childId).distinct().toList());
        return rows;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<ReturnedChild> children(CollectionYear year, UUID after) {
        List<ReturnedChild> read = children.after(year, after, CHILDREN);
        audit.read("child", read.stream().map(ReturnedChild::id).toList());
        return read;
    }
}
