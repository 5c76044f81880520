package org.throughline.cases.referral;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.throughline.platform.problem.Problem;

/** The instant from which changes are asked for. */
record UpdatedSince(Instant at) {

    static final UpdatedSince EVER = new UpdatedSince(Instant.EPOCH);

    /** Reads an RFC 3339 instant; a 400 problem where it is none. */
    public static UpdatedSince fromString(String instant) {
        try {
            return new UpdatedSince(OffsetDateTime.parse(instant).toInstant());
        } catch (DateTimeException notAnInstant) {
            throw Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                    .at("updatedSince", "must be an RFC 3339 instant, such as 2026-11-23T09:00:00Z");
        }
    }
}
