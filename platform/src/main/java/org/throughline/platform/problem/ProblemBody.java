package org.throughline.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every failure: RFC 9457 with a stable code.
 *
 * @param type a URI of the kind of problem
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param code stable, for programs to tell failures apart
 * @param detail what to do about it, for people
 * @param errors the fields at fault; may be empty
 * @param traceId to find the request in logs and traces
 */
@Schema(name = "Problem", description = "RFC 9457 problem details with a stable code.")
public record ProblemBody(
        @Schema(examples = "urn:throughline:problem:stale-version")
        String type,

        @Schema(examples = "Precondition Failed") String title,
        @Schema(examples = "412") int status,
        @Schema(examples = "stale-version") String code,

        @Schema(examples = "The record has changed since you read it: read it again.")
        String detail,

        List<FieldError> errors,

        @Schema(examples = "0190a6c2f0f87c3c9d5b0f6f4d1c2b3a")
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
