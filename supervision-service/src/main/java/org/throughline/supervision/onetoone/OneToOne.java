package org.throughline.supervision.onetoone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.onetoone.rule.OneToOneDue;

/** A worker and who manages them met. */
@Entity
class OneToOne {

    @Id
    UUID id;

    UUID workerId;
    UUID supervisorId;
    LocalDate heldOn;
    String reflection;
    LocalDate nextDue;
    String dueRule;
    LocalDate agreedOn;
    Instant recordedAt;

    @Version
    long version;

    protected OneToOne() {}

    OneToOne(NewOneToOne said, UUID supervisorId, OneToOneDue next, Instant at) {
        this.id = Ids.next();
        this.workerId = said.workerId();
        this.supervisorId = supervisorId;
        this.heldOn = said.heldOn();
        this.reflection = said.reflection();
        this.nextDue = next.due();
        this.dueRule = next.version();
        this.recordedAt = at;
    }
}
