package org.throughline.workforce.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.platform.id.Ids;

/** A worker's absence: both days are days of absence; {@code lastDay} is null until the worker is back. */
@Entity
class Absence {

    @Id
    UUID id;

    UUID workerId;

    @Enumerated(EnumType.STRING)
    AbsenceKind kind;

    LocalDate firstDay;
    LocalDate lastDay;

    protected Absence() {}

    Absence(UUID workerId, NewAbsence absence) {
        id = Ids.next();
        this.workerId = workerId;
        kind = absence.kind();
        firstDay = absence.from();
        lastDay = absence.to();
    }

    WorkerAbsenceRecorded recorded() {
        return new WorkerAbsenceRecorded(id, workerId, kind, firstDay, lastDay);
    }

    AbsenceView view(boolean withKind) {
        return new AbsenceView(id, workerId, withKind ? kind : null, firstDay, lastDay);
    }
}
