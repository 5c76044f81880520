package org.throughline.supervision.groupsupervision;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of the plan of a session.
 *
 * @param sessionId the session
 * @param kind moved, cancelled or reopened
 * @param reason a code: why
 * @param words why, in words; null if not said
 * @param previousStartsAt when it was planned before; null unless moved
 * @param previousMinutes how long it was planned before; null unless moved
 */
public record SessionChange(
        UUID sessionId, Kind kind, String reason, String words, Instant previousStartsAt, Integer previousMinutes) {

    /** What was done. */
    public enum Kind {
        MOVED,
        CANCELLED,
        REOPENED
    }

    /** A change that keeps the session's time. */
    public static SessionChange of(UUID sessionId, Kind kind, Enum<?> reason, String words) {
        return new SessionChange(sessionId, kind, reason.name(), words, null, null);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "SessionChange[" + kind + "]";
    }
}
