package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.Tally;

/** Keeps who the children of a return are. */
@ApplicationScoped
public class KeepChildren {

    private final ImportedChildren children;
    private final Audit audit;

    KeepChildren(ImportedChildren children, Audit audit) {
        this.children = children;
        this.audit = audit;
    }

    /**
     * Keeps a child per row and tallies it; a row whose date of birth is not the known one is refused with all that it
     * stands for. Answers the rows whose child is kept.
     */
    public <T> List<Row<T>> keep(List<Row<T>> rows, Function<T, ImportedChild> child, Tally tally) {
        Map<String, KnownChild> known = children.known(
                rows.stream().map(row -> child.apply(row.fact()).laChildId()).toList());
        var agreeing = new ArrayList<Row<T>>();
        for (Row<T> row : rows) {
            ImportedChild told = child.apply(row.fact());
            KnownChild before = known.get(told.laChildId());
            if (before == null || before.agrees(told.dateOfBirth())) {
                agreeing.add(row);
            } else {
                for (int i = 0; i < row.rows(); i++) {
                    DobDisagrees.refuse(row.line(), tally);
                }
            }
        }
        tally(agreeing, child, tally);
        return agreeing;
    }

    private <T> void tally(List<Row<T>> rows, Function<T, ImportedChild> child, Tally tally) {
        Map<String, ImportedChildren.Kept> kept =
                children.keep(rows.stream().map(row -> child.apply(row.fact())).toList());
        long created =
                kept.values().stream().filter(ImportedChildren.Kept::created).count();
        tally.created(created);
        tally.updated(kept.size() - created);
        tally.unchanged(rows.size() - kept.size());
        Collection<UUID> changed =
                kept.values().stream().map(ImportedChildren.Kept::id).toList();
        if (!changed.isEmpty()) {
            audit.wrote("IMPORT_CHILD", "child", changed);
            children.notePossibleDuplicates(changed);
        }
    }
}
