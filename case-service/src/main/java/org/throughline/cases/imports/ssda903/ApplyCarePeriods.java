package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.imports.CaseChanges;
import org.throughline.cases.imports.ImportedCase;
import org.throughline.cases.imports.ImportedCases;
import org.throughline.cases.imports.KeepCases;

/** Computes the periods of care of children whose episodes changed, and what they mean for their cases. */
@ApplicationScoped
class ApplyCarePeriods {

    private final EpisodeRepository episodes;
    private final CarePeriodRepository periods;
    private final ImportedCases cases;
    private final KeepCases keep;

    ApplyCarePeriods(EpisodeRepository episodes, CarePeriodRepository periods, ImportedCases cases, KeepCases keep) {
        this.episodes = episodes;
        this.periods = periods;
        this.cases = cases;
        this.keep = keep;
    }

    void of(Collection<UUID> children) {
        Map<UUID, List<EpisodeTime>> times = episodes.times(children);
        Map<UUID, List<StoredPeriod>> stored = periods.of(children);
        Map<UUID, List<ImportedCase>> known = cases.of(children);
        var changes = new CaseChanges();
        var kept = new ArrayList<StoredPeriod>();
        var gone = new ArrayList<UUID>();
        for (UUID child : children) {
            var care = new ChildInCare(
                    child, stored.getOrDefault(child, List.of()), known.getOrDefault(child, List.of()), changes);
            care.take(CarePeriods.of(times.get(child)));
            kept.addAll(care.kept);
            gone.addAll(care.gone);
        }
        keep.keep(changes);
        periods.replace(gone, kept);
    }
}
