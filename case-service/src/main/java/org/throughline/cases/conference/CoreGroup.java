package org.throughline.cases.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** A meeting of the core group of a child protection plan. */
@Entity
class CoreGroup {

    @Id
    UUID id;

    UUID caseId;
    UUID planId;
    LocalDate metOn;

    protected CoreGroup() {}

    CoreGroup(UUID caseId, UUID planId, LocalDate metOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.planId = planId;
        this.metOn = metOn;
    }

    CoreGroupView view() {
        return new CoreGroupView(id, planId, metOn);
    }
}
