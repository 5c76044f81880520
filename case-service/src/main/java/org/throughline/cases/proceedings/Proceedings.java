package org.throughline.cases.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ProceedingsOutcome;
import org.throughline.platform.id.Ids;

/** Care proceedings about a child. */
@Entity
class Proceedings {

    @Id
    UUID id;

    UUID caseId;
    LocalDate issuedOn;
    LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    ProceedingsOutcome outcome;

    protected Proceedings() {}

    Proceedings(UUID caseId, LocalDate issuedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.issuedOn = issuedOn;
    }

    ProceedingsView view(LocalDate dueOn, List<ProceedingsExtension> extensions, List<Hearing> hearings) {
        return new ProceedingsView(
                id,
                issuedOn,
                dueOn,
                concludedOn,
                outcome,
                extensions.stream().map(ProceedingsExtension::view).toList(),
                hearings.stream().map(Hearing::view).toList());
    }
}
