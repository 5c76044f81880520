package org.throughline.stack.issuer;

import java.util.Map;

/** A refusal of the token endpoint, RFC 6749 section 5.2. */
final class OAuthError extends RuntimeException {
    private final int status;
    private final String error;

    private OAuthError(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static OAuthError invalidRequest(String description) {
        return new OAuthError(400, "invalid_request", description);
    }

    static OAuthError invalidGrant(String description) {
        return new OAuthError(400, "invalid_grant", description);
    }

    static OAuthError invalidClient(String description) {
        return new OAuthError(401, "invalid_client", description);
    }

    static OAuthError unauthorizedClient(String description) {
        return new OAuthError(400, "unauthorized_client", description);
    }

    static OAuthError unsupportedGrantType(String description) {
        return new OAuthError(400, "unsupported_grant_type", description);
    }

    int status() {
        return status;
    }

    Map<String, String> body() {
        return Map.of("error", error, "error_description", getMessage());
    }
}
