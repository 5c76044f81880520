package org.throughline.workforce.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.worker.Worker;
import org.throughline.workforce.worker.Workers;

/** A worker is absent, and is back. */
@ApplicationScoped
class RecordAbsence {

    private final Absences absences;
    private final Workers workers;
    private final Audit audit;
    private final Outbox outbox;

    RecordAbsence(Absences absences, Workers workers, Audit audit, Outbox outbox) {
        this.absences = absences;
        this.workers = workers;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    AbsenceView begin(UUID workerId, NewAbsence wanted) {
        Worker worker = workers.lock(workerId).orElseThrow(() -> Problem.notFound("worker"));
        if (!worker.hasStartedBy(wanted.from())) {
            throw Problem.unprocessable("absence-before-start", "The absence begins before the employment does.")
                    .at("/from", "before the first day of employment");
        }
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw tooShort("/to");
        }
        Absence absence = new Absence(workerId, wanted);
        absences.persistAndFlush(absence);
        return tell("RECORD_ABSENCE", absence);
    }

    /** Sets or corrects the last day; the event tells the whole absence again. */
    @Transactional
    AbsenceView end(UUID workerId, UUID absenceId, LocalDate lastDay) {
        Absence absence = absences.lock(workerId, absenceId).orElseThrow(() -> Problem.notFound("absence"));
        if (lastDay.isBefore(absence.firstDay)) {
            throw tooShort("/lastDay");
        }
        absence.lastDay = lastDay;
        absences.flush();
        return tell("END_ABSENCE", absence);
    }

    private static Problem tooShort(String pointer) {
        return Problem.unprocessable("absence-ends-before-start", "An absence lasts a day at least.")
                .at(pointer, "before the first day absent");
    }

    private AbsenceView tell(String action, Absence absence) {
        audit.wrote(action, "absence", absence.id);
        outbox.append(absence.recorded());
        return absence.view(true);
    }
}
