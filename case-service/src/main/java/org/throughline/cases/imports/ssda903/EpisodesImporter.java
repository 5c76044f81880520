package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** SSDA903 episodes: where a child was looked after, and so the child's periods of care. */
@ApplicationScoped
class EpisodesImporter implements FileImporter<Episode> {

    private final ChildRows children;
    private final EpisodeRepository episodes;
    private final ApplyCarePeriods periods;
    private final RecomputeClocks clocks;
    private final Audit audit;
    private final Clock clock;

    EpisodesImporter(
            ChildRows children,
            EpisodeRepository episodes,
            ApplyCarePeriods periods,
            RecomputeClocks clocks,
            Audit audit,
            Clock clock) {
        this.children = children;
        this.episodes = episodes;
        this.periods = periods;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public FileKind kind() {
        return FileKind.SSDA903_EPISODES;
    }

    @Override
    public void read(SourceFile file, Consumer<Row<Episode>> rows) {
        CsvFile.read(file, this::row, rows);
    }

    @Override
    public void load(List<Row<Episode>> rows, Tally tally) {
        List<OfChild<Episode>> known = children.known(rows, Episode::laChildId, episode -> null, tally).stream()
                .filter(row -> notBeforeBirth(row, tally))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        EpisodeRepository.Kept kept = episodes.keep(known);
        tally.created(kept.created());
        tally.updated(kept.updated());
        tally.unchanged(known.size() - kept.created() - kept.updated());
        if (!kept.children().isEmpty()) {
            audit.wrote("IMPORT_EPISODES", "child", kept.children());
            periods.of(kept.children());
            clocks.ofChildren(kept.children());
        }
    }

    private static boolean notBeforeBirth(OfChild<Episode> row, Tally tally) {
        LocalDate born = row.child().dateOfBirth();
        if (born == null || !row.fact().startedOn().isBefore(born)) {
            return true;
        }
        tally.refused(row.row().line(), "DECOM", "before-birth", "The child was not born yet.");
        return false;
    }

    private Row<Episode> row(CsvLine line) {
        Fields fields = Fields.of(line);
        String id = ChildFields.id(fields, "CHILD");
        LocalDate from = ChildFields.notInFuture(fields, "DECOM", fields.requiredDate("DECOM"), clock);
        LocalDate to = ChildFields.notInFuture(fields, "DEC", fields.date("DEC"), clock);
        if (from != null && to != null && !to.isAfter(from)) {
            fields.refuse("DEC", "ends-before-it-lasts", "An episode ends at least a day after it begins.");
        }
        var episode = new Episode(
                id,
                from,
                to,
                Codes.newEpisode(fields),
                Codes.legalStatus(fields),
                Codes.other(fields, "CIN"),
                Codes.other(fields, "PLACE"),
                Codes.other(fields, "PLACE_PROVIDER"),
                Codes.end(fields),
                Codes.other(fields, "REASON_PLACE_CHANGE"),
                Codes.other(fields, "URN"),
                Codes.postcode(fields, "HOME_POST"),
                Codes.postcode(fields, "PL_POST"));
        return Row.of(fields, id, id + "@" + from, episode);
    }
}
