package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.cases.clock.RecomputeClocks;
import org.throughline.cases.imports.ChildFields;
import org.throughline.cases.imports.ChildRows;
import org.throughline.cases.imports.ChildRows.OfChild;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.imports.CsvFile;
import org.throughline.platform.imports.CsvLine;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.FileImporter;
import org.throughline.platform.imports.FileKind;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.SourceFile;
import org.throughline.platform.imports.Tally;

/** SSDA903 reviews: when a looked-after child's plan was reviewed and how the child took part. */
@ApplicationScoped
class ReviewsImporter implements FileImporter<Review> {

    private final ChildRows children;
    private final ReviewRepository reviews;
    private final RecomputeClocks clocks;
    private final Audit audit;
    private final Clock clock;

    ReviewsImporter(ChildRows children, ReviewRepository reviews, RecomputeClocks clocks, Audit audit, Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public FileKind kind() {
        return FileKind.SSDA903_REVIEWS;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<Review>> rows) {
        CsvFile.read(file, this::row, rows);
    }

    @Override
    public void load(List<Row<Review>> rows, Tally tally) {
        List<Review> known = children.known(rows, Review::laChildId, Review::dateOfBirth, tally).stream()
                .map(OfChild::fact)
                .toList();
        List<UUID> created = known.isEmpty() ? List.of() : reviews.keep(known);
        tally.created(created.size());
        tally.unchanged(known.size() - created.size());
        audit.wrote("IMPORT_REVIEWS", "child", new HashSet<>(created));
        clocks.ofChildren(new HashSet<>(created));
    }

    private Row<Review> row(CsvLine line) {
        Fields fields = Fields.of(line);
        String id = ChildFields.id(fields, "CHILD");
        LocalDate born = fields.requiredDate("DOB");
        LocalDate on = ChildFields.notInFuture(fields, "REVIEW", fields.requiredDate("REVIEW"), clock);
        if (born != null && on != null && on.isBefore(born)) {
            fields.refuse("REVIEW", "before-birth", "The child was not born yet.");
        }
        String code = Codes.review(fields);
        return Row.of(fields, null, id + "@" + on + "/" + code, new Review(id, born, on, code));
    }
}
