package org.throughline.cases.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.casework.PlacementBegan;
import org.throughline.contracts.casework.PlacementEnded;
import org.throughline.contracts.codes.PlacementKind;
import org.throughline.platform.id.Ids;

/** Where a looked-after child lives for a stretch of time. */
@Entity
class Placement {

    @Id
    UUID id;

    UUID timeInCareId;
    UUID childId;
    UUID caseId;
    LocalDate startedOn;
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    PlacementKind kind;

    boolean lasting;
    String provider;
    String changeReason;

    protected Placement() {}

    Placement(TimeInCare time, LocalDate startedOn, PlacementKind kind, boolean lasting, String provider) {
        this.id = Ids.next();
        this.timeInCareId = time.id;
        this.childId = time.childId;
        this.caseId = time.caseId;
        this.startedOn = startedOn;
        this.kind = kind;
        this.lasting = lasting;
        this.provider = provider;
    }

    PlacementBegan began() {
        return new PlacementBegan(id, timeInCareId, caseId, childId, startedOn, kind, lasting);
    }

    /** Ends it; the day is the first no longer there. */
    PlacementEnded end(LocalDate on) {
        endedOn = on;
        return new PlacementEnded(id, timeInCareId, caseId, childId, on);
    }

    PlacementView view() {
        return new PlacementView(id, startedOn, endedOn, kind, lasting, provider, changeReason);
    }
}
