package org.throughline.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;

/** Everything the gateway itself can refuse. The details are fixed sentences: they never repeat what the client sent. */
public enum Refusal {
    MALFORMED_REQUEST(400, "malformed-request", "The request could not be read."),
    MALFORMED_PATH(400, "malformed-path", "The path holds dots, slashes or characters that no path here has."),
    UNAUTHENTICATED(401, "unauthenticated", "Send a bearer token of the sign-in service."),
    INVALID_TOKEN(401, "unauthenticated", "The token is not valid, or no longer: sign in again."),
    FORBIDDEN(403, "forbidden", "You may not do that."),
    NO_SUCH_ROUTE(404, "no-such-route", "There is nothing at this path."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This path does not take that method."),
    BODY_TOO_LARGE(413, "body-too-large", "The body is larger than this path takes."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests at once: wait as long as Retry-After says."),
    INTERNAL_ERROR(500, "internal-error", "The gateway failed. Quote the traceId when you report it."),
    UPSTREAM_UNAVAILABLE(502, "upstream-unavailable", "The service behind this path cannot be reached."),
    UPSTREAM_BUSY(503, "upstream-busy", "The service behind this path has too much to do: try again soon."),
    SIGN_IN_UNAVAILABLE(503, "sign-in-unavailable", "The sign-in service cannot be reached: try again soon."),
    UPSTREAM_TIMEOUT(504, "upstream-timeout", "The service behind this path did not answer in time.");

    private final int status;
    private final String code;
    private final String detail;

    Refusal(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    /** The status in words. */
    public String title() {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }

    /** What {@code WWW-Authenticate} says with a 401, null with any other status. */
    public String challenge() {
        return status != 401 ? null : this == INVALID_TOKEN ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    /** The refusal for a failure that came as a bare status; an internal error where there is none. */
    public static Refusal ofStatus(int status) {
        for (Refusal refusal : values()) {
            if (refusal.status == status) {
                return refusal;
            }
        }
        return INTERNAL_ERROR;
    }
}
