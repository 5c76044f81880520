package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.supervision.DriftBandChanged;
import org.throughline.platform.outbox.Told;
import org.throughline.supervision.reviewedcase.CasesToAssess;

/** What this service itself tells of a child, such as a drift review, may change the child's signals. */
@ApplicationScoped
class FollowOwnFacts {

    private final CasesToAssess toAssess;

    FollowOwnFacts(CasesToAssess toAssess) {
        this.toAssess = toAssess;
    }

    void on(@Observes Told told) {
        Set<UUID> about = told.events().stream()
                .filter(event -> !(event instanceof DriftBandChanged))
                .map(DomainEvent::aggregateId)
                .collect(Collectors.toSet());
        if (!about.isEmpty()) {
            toAssess.askOfChildren(about);
        }
    }
}
