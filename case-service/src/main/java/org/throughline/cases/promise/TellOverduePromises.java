package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.casework.PromiseOverdue;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Tells of promises whose last day has passed: once for each last day, however many instances look. */
@ApplicationScoped
public class TellOverduePromises {

    /** A batch is one transaction: small enough to hold its locks for a moment only. */
    static final int BATCH = 200;

    private final OverduePromiseRepository promises;
    private final Outbox outbox;
    private final Audit audit;

    TellOverduePromises(OverduePromiseRepository promises, Outbox outbox, Audit audit) {
        this.promises = promises;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Tells of a batch of promises that are overdue on this day; how many it was. */
    @ActivateRequestContext
    @Transactional
    public int on(LocalDate today) {
        List<PromiseOverdue> overdue = promises.mark(today, BATCH);
        outbox.append(overdue);
        audit.wrote(
                "TELL_PROMISE_OVERDUE",
                "case",
                overdue.stream().map(PromiseOverdue::caseId).distinct().toList());
        return overdue.size();
    }
}
