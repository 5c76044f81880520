package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Begins a child's involvement. */
@ApplicationScoped
public class OpenCase {

    private final CaseFileRepository cases;
    private final Outbox outbox;
    private final Audit audit;

    OpenCase(CaseFileRepository cases, Outbox outbox, Audit audit) {
        this.cases = cases;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Opens a case at ASSESSMENT. Where the child has an open case the database refuses: 409 {@code child-has-open-case},
     * and the transaction is lost; ask {@link CaseFileRepository#openCaseOf} first where that is to be expected.
     */
    @Transactional
    public CaseFile forChild(UUID childId, UUID referralId, LocalDate on) {
        return atStage(childId, referralId, Stage.ASSESSMENT, on);
    }

    /** Opens a case at a given stage, as the council's earlier records say; refused as {@link #forChild} is. */
    @Transactional
    public CaseFile atStage(UUID childId, UUID referralId, Stage stage, LocalDate on) {
        var file = new CaseFile(childId, referralId, stage, on);
        cases.persist(file);
        cases.keepStage(file.id(), stage, on, null);
        outbox.append(new CaseOpened(file.id(), childId, referralId, stage, on));
        audit.wrote("OPEN_CASE", "case", file.id());
        return file;
    }
}
