package org.throughline.cases.imports.cin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.cases.imports.ChildRows;
import org.throughline.cases.imports.KeepChildren;
import org.throughline.platform.imports.FileImporter;
import org.throughline.platform.imports.FileKind;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.SourceFile;
import org.throughline.platform.imports.Tally;
import org.throughline.platform.imports.XmlFile;

/** Children in need census: children, their referrals, and the cases these led to. */
@ApplicationScoped
class CensusImporter implements FileImporter<CensusFact> {

    private final KeepChildren keepChildren;
    private final ChildRows children;
    private final KeepCensusReferrals keepReferrals;
    private final Clock clock;

    CensusImporter(KeepChildren keepChildren, ChildRows children, KeepCensusReferrals keepReferrals, Clock clock) {
        this.keepChildren = keepChildren;
        this.children = children;
        this.keepReferrals = keepReferrals;
        this.clock = clock;
    }

    @Override
    public FileKind kind() {
        return FileKind.CIN_CENSUS;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<CensusFact>> rows) {
        var blocks = new CensusChildren(clock);
        XmlFile.read(file, Set.of("Child"), block -> {
            blocks.take(block, rows);
            return true;
        });
    }

    @Override
    public void load(List<Row<CensusFact>> rows, Tally tally) {
        List<Row<CensusFact>> told =
                rows.stream().filter(row -> row.fact().referral() == null).toList();
        if (!told.isEmpty()) {
            keepChildren.keep(told, CensusFact::child, tally);
        }
        List<Row<CensusFact>> referrals =
                rows.stream().filter(row -> row.fact().referral() != null).toList();
        if (!referrals.isEmpty()) {
            keepReferrals.keep(
                    children.known(
                            referrals,
                            fact -> fact.child().laChildId(),
                            fact -> fact.child().dateOfBirth(),
                            tally),
                    tally);
        }
    }
}
