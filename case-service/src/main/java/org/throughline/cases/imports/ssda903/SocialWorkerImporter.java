package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.cases.imports.ChildRows;
import org.throughline.platform.imports.CsvFile;
import org.throughline.platform.imports.FileImporter;
import org.throughline.platform.imports.FileKind;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.SourceFile;
import org.throughline.platform.imports.Tally;

/** SSDA903 Social Worker file: who was a child's keyworker, from when to when and why. */
@ApplicationScoped
class SocialWorkerImporter implements FileImporter<ToldSpell> {

    private final SocialWorkerRow row;
    private final ChildRows children;
    private final KeepSpells keep;

    SocialWorkerImporter(SocialWorkerRow row, ChildRows children, KeepSpells keep) {
        this.row = row;
        this.children = children;
        this.keep = keep;
    }

    @Override
    public FileKind kind() {
        return FileKind.SSDA903_SOCIAL_WORKER;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<ToldSpell>> rows) {
        CsvFile.read(file, row::of, rows);
    }

    @Override
    public void load(List<Row<ToldSpell>> rows, Tally tally) {
        keep.keep(children.known(rows, ToldSpell::laChildId, ToldSpell::dateOfBirth, tally), tally);
    }
}
