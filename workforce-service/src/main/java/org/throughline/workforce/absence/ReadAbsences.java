package org.throughline.workforce.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.worker.Workers;

/** Reads when a worker is away; why is for the worker and for those who manage. */
@ApplicationScoped
class ReadAbsences {

    private final Absences absences;
    private final Workers workers;
    private final Audit audit;
    private final Caller caller;

    ReadAbsences(Absences absences, Workers workers, Audit audit, Caller caller) {
        this.absences = absences;
        this.workers = workers;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Page<AbsenceView> of(UUID workerId, PageRequest request) {
        if (workers.findByIdOptional(workerId).isEmpty()) {
            throw Problem.notFound("worker");
        }
        List<Absence> rows = absences.page(workerId, before(request), request.limit + 1);
        Page<Absence> page = Page.of(rows, request.limit, last -> Cursor.after(last.firstDay));
        audit.read("absence", page.items().stream().map(absence -> absence.id).toList());
        boolean withKind = maySeeKind(workerId);
        return page.map(absence -> absence.view(withKind));
    }

    private boolean maySeeKind(UUID workerId) {
        return caller.hasAny(Roles.POD_MANAGER, Roles.SENIOR_LEADER)
                || caller.workerId().filter(workerId::equals).isPresent();
    }

    private static Optional<LocalDate> before(PageRequest request) {
        return Optional.ofNullable(request.cursor).map(cursor -> {
            try {
                return LocalDate.parse(Cursor.keys(cursor, 1).get(0));
            } catch (DateTimeException notADay) {
                throw Cursor.invalid();
            }
        });
    }
}
