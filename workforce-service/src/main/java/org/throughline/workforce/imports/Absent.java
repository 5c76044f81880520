package org.throughline.workforce.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;

/** A worker's absence on the census day: all that the census knows of it. */
record Absent(UUID id, UUID workerId, AbsenceKind kind, LocalDate day) {

    WorkerAbsenceRecorded recorded() {
        return new WorkerAbsenceRecorded(id, workerId, kind, day, day);
    }
}
