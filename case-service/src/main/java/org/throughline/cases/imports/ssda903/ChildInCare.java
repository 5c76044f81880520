package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.imports.CaseChanges;
import org.throughline.cases.imports.ImportedCase;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.id.Ids;

/**
 * What a child's periods of care mean for the child's cases. A period that falls into a case belongs to it: an open case goes
 * to LOOKED_AFTER while the period lasts, and back to CHILD_IN_NEED when it ends. A period outside every case opens one, closed
 * where the period has ended.
 */
final class ChildInCare {

    private static final Set<Stage> BEFORE_CARE =
            EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION);

    private final UUID child;
    private final List<StoredPeriod> stored;
    private final List<ImportedCase> cases;
    private final CaseChanges changes;
    final List<StoredPeriod> kept = new ArrayList<>();
    final List<UUID> gone = new ArrayList<>();

    ChildInCare(UUID child, List<StoredPeriod> stored, List<ImportedCase> cases, CaseChanges changes) {
        this.child = child;
        this.stored = new ArrayList<>(stored);
        this.cases = new ArrayList<>(cases);
        this.changes = changes;
    }

    /** Takes the periods as the episodes now tell them, earliest first. */
    void take(List<CarePeriod> periods) {
        for (CarePeriod period : periods) {
            Optional<StoredPeriod> known = stored.stream()
                    .filter(candidate -> candidate.period().overlaps(period))
                    .findFirst();
            known.ifPresentOrElse(before -> changed(before, period), () -> begun(period));
        }
        stored.forEach(surplus -> gone.add(surplus.id()));
    }

    private void changed(StoredPeriod before, CarePeriod now) {
        stored.remove(before);
        if (before.period().equals(now)) {
            return;
        }
        kept.add(new StoredPeriod(
                before.id(), child, now.startedOn(), now.endedOn(), before.caseId(), before.openedCase()));
        ImportedCase file = cases.stream()
                .filter(candidate -> candidate.id().equals(before.caseId()))
                .findFirst()
                .orElseThrow();
        // an end that is taken back reopens nothing: a person does
        if (before.endedOn() == null && now.endedOn() != null && file.open()) {
            replace(file, before.openedCase() ? close(file, now.endedOn()) : leaveCare(file, now.endedOn()));
        }
    }

    private void begun(CarePeriod period) {
        Optional<ImportedCase> holding = cases.stream()
                .filter(file -> file.holds(period.startedOn()) || (file.open() && period.endedOn() == null))
                .findFirst();
        ImportedCase file = holding.orElseGet(() -> changes.open(
                child, Stage.LOOKED_AFTER, period.startedOn(), period.startedOn(), period.endedOn(), null));
        if (holding.isEmpty()) {
            cases.add(file);
        } else if (file.open() && period.endedOn() == null && BEFORE_CARE.contains(file.stage())) {
            replace(file, changes.move(file, Stage.LOOKED_AFTER, later(period.startedOn(), file.openedOn())));
        }
        kept.add(new StoredPeriod(
                Ids.next(), child, period.startedOn(), period.endedOn(), file.id(), holding.isEmpty()));
    }

    private ImportedCase close(ImportedCase file, LocalDate on) {
        return changes.close(file, later(on, file.openedOn()), null);
    }

    private ImportedCase leaveCare(ImportedCase file, LocalDate on) {
        return file.stage() == Stage.LOOKED_AFTER ? changes.move(file, Stage.CHILD_IN_NEED, on) : file;
    }

    private void replace(ImportedCase before, ImportedCase after) {
        cases.set(cases.indexOf(before), after);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
