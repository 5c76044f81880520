package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.cases.child.Sex;
import org.throughline.cases.imports.ChildFields;
import org.throughline.cases.imports.ImportedChild;
import org.throughline.cases.imports.KeepChildren;
import org.throughline.platform.imports.CsvFile;
import org.throughline.platform.imports.CsvLine;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.FileImporter;
import org.throughline.platform.imports.FileKind;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.SourceFile;
import org.throughline.platform.imports.Tally;

/** SSDA903 header: who the looked-after children are. */
@ApplicationScoped
class HeaderImporter implements FileImporter<ImportedChild> {

    private final KeepChildren keep;
    private final Clock clock;

    HeaderImporter(KeepChildren keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public FileKind kind() {
        return FileKind.SSDA903_HEADER;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<ImportedChild>> rows) {
        CsvFile.read(file, this::row, rows);
    }

    @Override
    public void load(List<Row<ImportedChild>> rows, Tally tally) {
        keep.keep(rows, child -> child, tally);
    }

    private Row<ImportedChild> row(CsvLine line) {
        Fields fields = Fields.of(line);
        String id = ChildFields.id(fields, "CHILD");
        LocalDate born = ChildFields.notInFuture(fields, "DOB", fields.requiredDate("DOB"), clock);
        Sex sex = ChildFields.sex(fields, "SEX");
        String upn = ChildFields.upn(fields, "UPN");
        String ethnicity = ChildFields.ethnicity(fields, "ETHNIC");
        var child = new ImportedChild(
                id,
                ChildFields.pupilNumber(upn),
                born,
                null,
                false,
                sex,
                ethnicity,
                null,
                ChildFields.whyUnknown(upn),
                null,
                null,
                Codes.mother(fields),
                ChildFields.notInFuture(fields, "MC_DOB", fields.date("MC_DOB"), clock));
        return Row.of(fields, null, id, child);
    }
}
