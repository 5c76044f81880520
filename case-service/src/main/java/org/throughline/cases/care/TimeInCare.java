package org.throughline.cases.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.codes.CareEndReason;
import org.throughline.platform.id.Ids;

/** A stretch in which a child is looked after without a break. */
@Entity
class TimeInCare {

    @Id
    UUID id;

    UUID childId;
    UUID caseId;
    LocalDate startedOn;
    LocalDate endedOn;
    String categoryOfNeed;

    @Enumerated(EnumType.STRING)
    CareEndReason endReason;

    protected TimeInCare() {}

    TimeInCare(CaseFile file, NewTimeInCare said) {
        this.id = Ids.next();
        this.childId = file.childId();
        this.caseId = file.id();
        this.startedOn = said.startedOn();
        this.categoryOfNeed = said.categoryOfNeed();
    }

    TimeInCareView view(List<CareLegalStatus> statuses, List<Placement> placements) {
        return new TimeInCareView(
                id,
                startedOn,
                endedOn,
                categoryOfNeed,
                endReason,
                statuses.stream().map(CareLegalStatus::view).toList(),
                placements.stream().map(Placement::view).toList());
    }
}
