package org.throughline.cases.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.id.Ids;

/** What some rows of a return mean for cases, gathered to be kept at once, with the events that tell of it. */
public final class CaseChanges {

    final List<ImportedCase> opened = new ArrayList<>();
    final List<ImportedCase> moved = new ArrayList<>();
    final List<ImportedCase> closed = new ArrayList<>();
    final List<DomainEvent> events = new ArrayList<>();

    /** Opens a case, and closes it at once where it has an end. */
    public ImportedCase open(
            UUID child, Stage stage, LocalDate stageSince, LocalDate openedOn, LocalDate closedOn, String reason) {
        var file = new ImportedCase(Ids.next(), child, stage, stageSince, openedOn, closedOn, reason);
        opened.add(file);
        events.add(new CaseOpened(file.id(), child, null, stage, openedOn));
        if (closedOn != null) {
            events.add(new CaseClosed(file.id(), child, closedOn, reason));
        }
        return file;
    }

    /** Moves an open case to a stage; answers the case as it is then. */
    public ImportedCase move(ImportedCase file, Stage stage, LocalDate since) {
        var next = new ImportedCase(file.id(), file.childId(), stage, since, file.openedOn(), null, null);
        moved.add(next);
        events.add(new CaseStageChanged(file.id(), file.childId(), file.stage(), stage, since));
        return next;
    }

    /** Closes an open case; answers the case as it is then. */
    public ImportedCase close(ImportedCase file, LocalDate on, String reason) {
        var next = new ImportedCase(
                file.id(), file.childId(), file.stage(), file.stageSince(), file.openedOn(), on, reason);
        closed.add(next);
        events.add(new CaseClosed(file.id(), file.childId(), on, reason));
        return next;
    }
}
