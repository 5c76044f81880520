package org.throughline.supervision.learningreview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.SystemFactor;
import org.throughline.platform.id.Ids;

/** What happened, what the system made likely, what was learned. */
@Entity
class LearningReview {

    @Id
    UUID id;

    UUID podId;
    LocalDate heldOn;
    String whatHappened;
    String madeLikely;
    String[] factors = {};
    String learned;
    LocalDate sharedOn;
    Instant recordedAt;

    @Version
    long version;

    protected LearningReview() {}

    LearningReview(NewLearningReview said, Instant at) {
        this.id = Ids.next();
        this.podId = said.podId();
        this.heldOn = said.heldOn();
        this.whatHappened = said.whatHappened();
        this.madeLikely = said.madeLikely();
        this.factors = said.factors().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.learned = said.learned();
        this.recordedAt = at;
    }

    List<SystemFactor> factors() {
        return Arrays.stream(factors).map(SystemFactor::valueOf).toList();
    }
}
