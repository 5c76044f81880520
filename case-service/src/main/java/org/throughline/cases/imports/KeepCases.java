package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Keeps what returns mean for cases: a statement a kind of change, with audit and events. */
@ApplicationScoped
public class KeepCases {

    private final ImportedCases cases;
    private final Outbox outbox;
    private final Audit audit;

    KeepCases(ImportedCases cases, Outbox outbox, Audit audit) {
        this.cases = cases;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps the changes; does nothing where there are none. */
    public void keep(CaseChanges changes) {
        if (!changes.opened.isEmpty()) {
            cases.open(changes.opened);
            audit.wrote("OPEN_CASE", "case", ids(changes.opened));
        }
        if (!changes.moved.isEmpty()) {
            cases.move(changes.moved);
            audit.wrote("CHANGE_STAGE", "case", ids(changes.moved));
        }
        if (!changes.closed.isEmpty()) {
            cases.close(changes.closed);
            audit.wrote("CLOSE_CASE", "case", ids(changes.closed));
        }
        outbox.append(changes.events);
    }

    private static List<UUID> ids(List<ImportedCase> cases) {
        return cases.stream().map(ImportedCase::id).toList();
    }
}
