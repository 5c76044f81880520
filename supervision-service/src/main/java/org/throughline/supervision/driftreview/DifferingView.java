package org.throughline.supervision.driftreview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.id.Ids;

/** What somebody who was there sees otherwise. */
@Entity
class DifferingView {

    @Id
    UUID id;

    UUID reviewId;
    UUID workerId;

    @Enumerated(EnumType.STRING)
    Finding finding;

    String words;
    Instant keptAt;

    protected DifferingView() {}

    DifferingView(UUID reviewId, UUID workerId, NewDifferingView said, Instant at) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.workerId = workerId;
        this.finding = said.finding();
        this.words = said.words();
        this.keptAt = at;
    }
}
