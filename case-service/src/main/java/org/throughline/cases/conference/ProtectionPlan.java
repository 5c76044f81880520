package org.throughline.cases.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.AbuseCategory;
import org.throughline.platform.id.Ids;

/** A child protection plan; both days are days with a plan. */
@Entity
class ProtectionPlan {

    @Id
    UUID id;

    UUID caseId;
    LocalDate startedOn;
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    AbuseCategory initialCategory;

    @Enumerated(EnumType.STRING)
    AbuseCategory latestCategory;

    protected ProtectionPlan() {}

    ProtectionPlan(UUID caseId, LocalDate startedOn, AbuseCategory category) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.startedOn = startedOn;
        this.initialCategory = category;
        this.latestCategory = category;
    }

    PlanView view() {
        return new PlanView(id, startedOn, endedOn, initialCategory, latestCategory);
    }
}
