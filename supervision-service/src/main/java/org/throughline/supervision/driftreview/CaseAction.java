package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.supervision.AgreedAction;
import org.throughline.platform.id.Ids;

/** An action agreed in a drift review; open until a later review of the case finds it done. */
@Entity
@Table(name = "agreed_action")
class CaseAction {

    @Id
    UUID id;

    UUID reviewId;
    UUID caseId;
    int position;
    String action;
    UUID ownerId;
    LocalDate dueOn;
    LocalDate doneOn;

    protected CaseAction() {}

    CaseAction(DriftReview review, int position, NewDriftReview.NewAction said) {
        this.id = Ids.next();
        this.reviewId = review.id;
        this.caseId = review.caseId;
        this.position = position;
        this.action = said.action();
        this.ownerId = said.ownerId();
        this.dueOn = said.dueOn();
    }

    AgreedAction agreed() {
        return new AgreedAction(id, ownerId, dueOn);
    }
}
