package org.throughline.cases.webhook;

/** Why an attempt failed. */
enum AttemptFailure {
    /** The address is not well-formed, has no host that is known, or one that may not be told. */
    TARGET_REFUSED,
    /** No connection, or no trust in the other side's certificate. */
    NO_CONNECTION,
    /** No answer in time. */
    TIMEOUT,
    /** A redirect: never followed, since nobody checked where to. */
    REDIRECT,
    /** Any other status than success. */
    STATUS
}
