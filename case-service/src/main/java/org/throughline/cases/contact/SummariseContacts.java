package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Says how often a child was met, seen and seen alone. */
@ApplicationScoped
class SummariseContacts {

    private final CaseAccess access;
    private final ContactSummaryRepository summaries;
    private final Audit audit;
    private final Clock clock;

    SummariseContacts(CaseAccess access, ContactSummaryRepository summaries, Audit audit, Clock clock) {
        this.access = access;
        this.summaries = summaries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The window ends with today and lasts a year where it is not said; 422 for one that is empty. */
    @Transactional
    ContactSummary of(UUID childId, LocalDate from, LocalDate to) {
        access.requireChild(childId);
        LocalDate end = to == null ? LocalDate.now(clock).plusDays(1) : to;
        LocalDate begin = from == null ? end.minusYears(1) : from;
        if (!begin.isBefore(end)) {
            throw Problem.unprocessable("empty-window", "A window has a day at least.")
                    .at("from", "is not before its end");
        }
        audit.read("child", childId);
        return summaries.of(childId, begin, end);
    }
}
