package org.throughline.supervision.groupsupervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.throughline.contracts.codes.SessionChangeReason;
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
    private String place;
    private UUID seriesId;
    private LocalDate seriesOn;
    private Instant openedAt;
    private UUID ledBy;
    private boolean deputy;
    private Instant closedAt;
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private SessionChangeReason cancelledReason;

    @Version
    private long version;

    protected GroupSupervision() {}

    GroupSupervision(UUID podId, Instant startsAt, int minutes, String place) {
        this.id = Ids.next();
        this.podId = podId;
        this.place = place;
        move(startsAt, minutes);
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

    /** Where; null if not said. */
    public String place() {
        return place;
    }

    /** The series that it belongs to; null where it stands alone. */
    public UUID seriesId() {
        return seriesId;
    }

    /** When it was opened; null while it is not. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who leads it; null until it is opened. */
    public UUID ledBy() {
        return ledBy;
    }

    /** Whether a deputy leads it. */
    public boolean deputy() {
        return deputy;
    }

    /** When it was closed; null while it is not. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Why it does not take place; null where it does. */
    public SessionChangeReason cancelledReason() {
        return cancelledReason;
    }

    public long version() {
        return version;
    }

    public SessionStatus status() {
        if (cancelledAt != null) {
            return SessionStatus.CANCELLED;
        }
        if (closedAt != null) {
            return SessionStatus.CLOSED;
        }
        return openedAt == null ? SessionStatus.SCHEDULED : SessionStatus.OPEN;
    }

    /** Passes while the session takes changes: one that is closed or cancelled is history and answers 409. */
    public void requireOpen() {
        if (closedAt != null) {
            throw Problem.conflict("session-closed", "This group supervision is closed.");
        }
        if (cancelledAt != null) {
            throw Problem.conflict("session-cancelled", "This group supervision does not take place.");
        }
    }

    /** Passes before the session is opened: one that runs, or ran, stays where it is and answers 409. */
    public void requireNotOpened() {
        requireOpen();
        if (openedAt != null) {
            throw Problem.conflict("session-opened", "This group supervision has been opened.");
        }
    }

    /** Passes while the session runs: 409 before it is opened. */
    public void requireRunning() {
        requireOpen();
        if (openedAt == null) {
            throw Problem.conflict("session-not-opened", "This group supervision has not been opened.");
        }
    }

    /** Passes from the session's day on: 409 before. */
    public void requireBegun(LocalDate today, ZoneId zone) {
        if (day(zone).isAfter(today)) {
            throw Problem.conflict("session-not-begun", "This group supervision takes place on a later day.");
        }
    }

    /** Begins it, led by this worker. */
    public void open(UUID leader, boolean asDeputy, Instant at) {
        ledBy = leader;
        deputy = asDeputy;
        openedAt = at;
    }

    /** Ends it. */
    public void close(Instant at) {
        closedAt = at;
    }

    /** Takes its closing back. */
    public void reopen() {
        closedAt = null;
    }

    /** Gives it another time. */
    public final void move(Instant start, int minutes) {
        startsAt = start;
        endsAt = start.plusSeconds(60L * minutes);
    }

    /** It does not take place. */
    public void cancel(SessionChangeReason reason, Instant at) {
        cancelledReason = reason;
        cancelledAt = at;
    }
}
