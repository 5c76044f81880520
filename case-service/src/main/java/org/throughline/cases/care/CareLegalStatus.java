package org.throughline.cases.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.LegalStatus;
import org.throughline.platform.id.Ids;

/** Under which power a child is looked after from a day on. */
@Entity
class CareLegalStatus {

    @Id
    UUID id;

    UUID timeInCareId;
    LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    LegalStatus status;

    protected CareLegalStatus() {}

    CareLegalStatus(UUID timeInCareId, LocalDate startedOn, LegalStatus status) {
        this.id = Ids.next();
        this.timeInCareId = timeInCareId;
        this.startedOn = startedOn;
        this.status = status;
    }

    LegalStatusView view() {
        return new LegalStatusView(startedOn, status);
    }
}
