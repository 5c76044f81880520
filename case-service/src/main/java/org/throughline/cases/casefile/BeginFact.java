package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.problem.Problem;

/** The beginning of every command that records what took place on a day: a case that may be seen, open, locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BeginFact {

    private static final String DETAIL = "This cannot have taken place on that day.";

    private final CaseAccess access;
    private final LockCase lock;
    private final Clock clock;

    BeginFact(CaseAccess access, LockCase lock, Clock clock) {
        this.access = access;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * The locked case; 404 where the caller may not see it, 409 where it is closed, 422 where the day is in the future or
     * before the case began. {@code pointer} names the day's field.
     */
    public CaseFile on(UUID caseId, LocalDate day, String pointer) {
        CaseFile file = notBefore(caseId, day, pointer);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problem.unprocessable("fact-in-future", DETAIL).at(pointer, "is in the future");
        }
        return file;
    }

    /** The same for a day that may lie ahead: a hearing that is listed. */
    public CaseFile notBefore(UUID caseId, LocalDate day, String pointer) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, anyVersion -> {});
        if (day.isBefore(file.openedOn())) {
            throw Problem.unprocessable("fact-outside-case", DETAIL).at(pointer, "is before the case opened");
        }
        return file;
    }
}
