package org.throughline.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.throughline.platform.problem.Problem;

/** Versions of records as entity tags (RFC 9110): who changes a record says which version was read. */
public final class ETags {

    private ETags() {}

    /** The strong tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Checks {@code If-Match}: 428 where it is missing, 412 where it names another version. */
    public static void requireMatch(HttpHeaders headers, long version) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-required", "Send the record's ETag as If-Match.");
        }
        String current = "\"" + version + "\"";
        if (Arrays.stream(ifMatch.split(","))
                .map(String::trim)
                .noneMatch(tag -> tag.equals(current) || tag.equals("*"))) {
            throw stale();
        }
    }

    /** What a change of a version that is no longer the present one answers. */
    public static Problem stale() {
        return Problem.of(412, "stale-version", "The record has changed since you read it: read it again.");
    }
}
