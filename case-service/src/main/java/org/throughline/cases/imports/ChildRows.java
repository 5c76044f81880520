package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.Tally;

/** Finds the child that a row is about. */
@ApplicationScoped
public class ChildRows {

    private final ImportedChildren children;

    ChildRows(ImportedChildren children) {
        this.children = children;
    }

    /** A row and its child. */
    public record OfChild<T>(Row<T> row, KnownChild child) {

        public T fact() {
            return row.fact();
        }
    }

    /** The rows whose child is known and whose date of birth, if they have one, agrees; the others are refused. */
    public <T> List<OfChild<T>> known(
            List<Row<T>> rows, Function<T, String> laChildId, Function<T, LocalDate> dateOfBirth, Tally tally) {
        Map<String, KnownChild> known = children.known(
                rows.stream().map(row -> laChildId.apply(row.fact())).toList());
        var found = new ArrayList<OfChild<T>>();
        for (Row<T> row : rows) {
            KnownChild child = known.get(laChildId.apply(row.fact()));
            if (child == null) {
                tally.refused(
                        row.line(),
                        "CHILD",
                        "unknown-child",
                        "No child has this id: import the header file, or the census, first.");
            } else if (!child.agrees(dateOfBirth.apply(row.fact()))) {
                DobDisagrees.refuse(row.line(), tally);
            } else {
                found.add(new OfChild<>(row, child));
            }
        }
        return found;
    }
}
