package org.throughline.cases.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.codes.ReviewParticipation;
import org.throughline.platform.id.Ids;

/** A review of the care plan of a looked-after child, told by a file or recorded here. */
@Entity
class LookedAfterReview {

    @Id
    UUID id;

    UUID childId;
    UUID caseId;

    @Column(name = "reviewed_on")
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    ReviewParticipation participation;

    UUID chairedBy;

    protected LookedAfterReview() {}

    LookedAfterReview(CaseFile file, NewReview said) {
        this.id = Ids.next();
        this.childId = file.childId();
        this.caseId = file.id();
        this.heldOn = said.heldOn();
        this.participation = said.participation();
        this.chairedBy = said.chairedBy();
    }

    ReviewView view() {
        return new ReviewView(id, heldOn, participation, chairedBy, caseId == null);
    }
}
