package org.throughline.cases.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** A date in court. */
@Entity
class Hearing {

    @Id
    UUID id;

    UUID proceedingsId;
    LocalDate listedFor;

    @Enumerated(EnumType.STRING)
    HearingKind kind;

    LocalDate vacatedOn;

    protected Hearing() {}

    Hearing(UUID proceedingsId, NewHearing said) {
        this.id = Ids.next();
        this.proceedingsId = proceedingsId;
        this.listedFor = said.listedFor();
        this.kind = said.kind();
    }

    HearingView view() {
        return new HearingView(id, listedFor, kind, vacatedOn);
    }
}
