package org.throughline.cases.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** Agencies discussed whether a child is at risk of significant harm. */
@Entity
class StrategyDiscussion {

    @Id
    UUID id;

    UUID caseId;
    LocalDate heldOn;

    protected StrategyDiscussion() {}

    StrategyDiscussion(UUID caseId, LocalDate heldOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.heldOn = heldOn;
    }

    DiscussionView view() {
        return new DiscussionView(id, heldOn);
    }
}
