package org.throughline.workforce.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.FileImporter;
import org.throughline.platform.imports.FileKind;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.SourceFile;
import org.throughline.platform.imports.Tally;
import org.throughline.platform.imports.XmlElement;
import org.throughline.platform.imports.XmlFile;

/** Social work workforce census (CSWW): who works here, in which role and hours, since when and until when. */
@ApplicationScoped
class CensusImporter implements FileImporter<CensusWorker> {

    private final KeepWorkers keep;

    CensusImporter(KeepWorkers keep) {
        this.keep = keep;
    }

    @Override
    public FileKind kind() {
        return FileKind.WORKFORCE_CENSUS;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<CensusWorker>> rows) {
        var censusDay = new AtomicReference<LocalDate>();
        XmlFile.read(file, Set.of("CollectionDetails", "CSWWWorker"), block -> {
            if (block.name().equals("CSWWWorker")) {
                rows.accept(CensusRow.of(block, censusDay.get()));
            } else {
                censusDay.set(dayOf(block));
            }
            return true;
        });
    }

    @Override
    public void load(List<Row<CensusWorker>> rows, Tally tally) {
        keep.keep(rows, tally);
    }

    private static LocalDate dayOf(XmlElement collection) {
        return Fields.of(collection.line(), collection.texts()).date("ReferenceDate");
    }
}
