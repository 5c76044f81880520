package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** What was decided in a drift review. */
@Entity
class Decision {

    @Id
    UUID id;

    UUID reviewId;
    int position;
    String decision;
    String rationale;

    @Enumerated(EnumType.STRING)
    Authority authority;

    boolean withdrawn;

    protected Decision() {}

    Decision(UUID reviewId, int position, NewDecision said) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.position = position;
        this.decision = said.decision();
        this.rationale = said.rationale();
        this.authority = said.authority();
    }

    NewDecision said() {
        return new NewDecision(decision, rationale, authority);
    }
}
