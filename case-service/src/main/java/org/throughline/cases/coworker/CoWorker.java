package org.throughline.cases.coworker;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.platform.id.Ids;

/** A worker's stretch beside the keyworker of a case, half-open: from {@code startedOn} to the day before {@code endedOn}. */
@Entity
public class CoWorker {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID workerId;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private OffsetDateTime recordedAt;
    private UUID recordedBy;

    protected CoWorker() {}

    CoWorker(UUID caseId, NewCoWorker said, OffsetDateTime recordedAt, UUID recordedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.workerId = said.workerId();
        this.startedOn = said.from();
        this.endedOn = said.to();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate firstDayAfter) {
        endedOn = firstDayAfter;
    }

    boolean beginsBefore(LocalDate day) {
        return startedOn.isBefore(day);
    }

    CoWorkerAdded added(UUID childId) {
        return new CoWorkerAdded(id, caseId, childId, workerId, startedOn, endedOn);
    }

    CoWorkerEnded ended(UUID childId) {
        return new CoWorkerEnded(id, caseId, childId, workerId, endedOn);
    }

    CoWorkerView view() {
        return new CoWorkerView(id, workerId, startedOn, endedOn, recordedAt, recordedBy);
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
