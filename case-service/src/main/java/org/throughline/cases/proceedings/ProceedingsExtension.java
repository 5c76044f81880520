package org.throughline.cases.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** An order of the court that gives proceedings more time. */
@Entity
class ProceedingsExtension {

    @Id
    UUID id;

    UUID proceedingsId;
    LocalDate orderedOn;
    int weeks;
    String reason;

    protected ProceedingsExtension() {}

    ProceedingsExtension(UUID proceedingsId, NewExtension said) {
        this.id = Ids.next();
        this.proceedingsId = proceedingsId;
        this.orderedOn = said.orderedOn();
        this.weeks = said.weeks();
        this.reason = said.reason();
    }

    ExtensionView view() {
        return new ExtensionView(id, orderedOn, weeks, reason);
    }
}
