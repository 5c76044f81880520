package org.throughline.workforce.leaving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Why a worker leaves, and for where: CSWW ReasonLeave and LeaverDestination. The last day is the worker's own. */
@Entity
class Leaving {

    @Id
    UUID workerId;

    int reason;
    int destination;

    protected Leaving() {}

    Leaving(UUID workerId, NewLeaving announced) {
        this.workerId = workerId;
        reason = announced.reason();
        destination = announced.destination();
    }
}
