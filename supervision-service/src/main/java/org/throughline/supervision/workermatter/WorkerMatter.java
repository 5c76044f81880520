package org.throughline.supervision.workermatter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** What group supervision wrote into a worker's record. It names the session, never the child. */
@Entity
class WorkerMatter {

    @Id
    UUID id;

    UUID workerId;
    UUID sessionId;
    String words;
    UUID writtenBy;
    Instant writtenAt;

    protected WorkerMatter() {}

    WorkerMatter(UUID sessionId, NewWorkerMatter said, UUID by, Instant at) {
        this.id = Ids.next();
        this.workerId = said.workerId();
        this.sessionId = sessionId;
        this.words = said.words();
        this.writtenBy = by;
        this.writtenAt = at;
    }
}
