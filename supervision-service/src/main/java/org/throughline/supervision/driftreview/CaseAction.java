package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ActionCancelReason;
import org.throughline.contracts.supervision.ActionCancelled;
import org.throughline.contracts.supervision.ActionCarriedOver;
import org.throughline.contracts.supervision.ActionDone;
import org.throughline.contracts.supervision.AgreedAction;
import org.throughline.platform.id.Ids;

/** An action agreed in a drift review: open until it is done, or given up with a reason. */
@Entity
@Table(name = "agreed_action")
class CaseAction {

    @Id
    UUID id;

    UUID reviewId;
    UUID caseId;
    UUID childId;
    int position;
    String action;
    UUID ownerId;
    LocalDate dueOn;
    int timesCarried;
    LocalDate doneOn;
    UUID doneBy;
    LocalDate cancelledOn;

    @Enumerated(EnumType.STRING)
    ActionCancelReason cancelReason;

    String cancelWords;
    UUID cancelledBy;

    @Version
    long version;

    protected CaseAction() {}

    CaseAction(DriftReview review, int position, NewAction said) {
        this.id = Ids.next();
        this.reviewId = review.id;
        this.caseId = review.caseId;
        this.childId = review.childId;
        this.position = position;
        this.action = said.action();
        this.ownerId = said.ownerId();
        this.dueOn = said.dueOn();
    }

    boolean isOpen() {
        return doneOn == null && cancelledOn == null;
    }

    AgreedAction agreed() {
        return new AgreedAction(id, ownerId, dueOn);
    }

    ActionDone done(LocalDate on, UUID by) {
        doneOn = on;
        doneBy = by;
        return new ActionDone(id, reviewId, caseId, childId, ownerId, on);
    }

    ActionCarriedOver carriedOver() {
        timesCarried++;
        return new ActionCarriedOver(id, reviewId, caseId, childId, ownerId, dueOn, timesCarried);
    }

    ActionCancelled cancelled(LocalDate on, ActionCancelReason reason, String words, UUID by) {
        cancelledOn = on;
        cancelReason = reason;
        cancelWords = words;
        cancelledBy = by;
        return new ActionCancelled(id, reviewId, caseId, childId, ownerId, on, reason);
    }
}
