package org.throughline.supervision.groupsupervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;

/** One meeting of a pod that discusses its cases. */
@Entity
public class GroupSupervision {

    @Id
    private UUID id;

    private UUID podId;
    private Instant startsAt;
    private Instant endsAt;
    private Instant closedAt;

    @Version
    private long version;

    protected GroupSupervision() {}

    GroupSupervision(UUID podId, Instant startsAt, int minutes) {
        this.id = Ids.next();
        this.podId = podId;
        this.startsAt = startsAt;
        this.endsAt = startsAt.plusSeconds(60L * minutes);
    }

    public UUID id() {
        return id;
    }

    public UUID podId() {
        return podId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** How long it lasts. */
    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    /** The day on which it takes place, by the clock on the wall. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(startsAt, zone);
    }

    /** When it was closed; null while it is not. */
    public Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }

    /** Passes while the session takes changes: a closed one is history and answers 409. */
    public void requireOpen() {
        if (closedAt != null) {
            throw Problem.conflict("session-closed", "This group supervision is closed.");
        }
    }

    /** Passes from the session's day on: 409 before. */
    public void requireBegun(LocalDate today, ZoneId zone) {
        if (day(zone).isAfter(today)) {
            throw Problem.conflict("session-not-begun", "This group supervision takes place on a later day.");
        }
    }

    /** Ends it for good. */
    public void close(Instant at) {
        closedAt = at;
    }
}
