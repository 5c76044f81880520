package org.throughline.cases.workercard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a worker tells children of themselves. */
@Entity
class WorkerCard {

    @Id
    private UUID workerId;

    private String knownAs;
    private String reach;
    private String aboutMe;
    private OffsetDateTime writtenAt;

    @Version
    private long version;

    protected WorkerCard() {}

    WorkerCard(UUID workerId) {
        this.workerId = workerId;
    }

    void write(CardText said, OffsetDateTime at) {
        knownAs = said.knownAs();
        reach = said.reach();
        aboutMe = said.aboutMe();
        writtenAt = at;
    }

    long version() {
        return version;
    }

    CardView view() {
        return new CardView(workerId, knownAs, reach, aboutMe, writtenAt, version);
    }
}
