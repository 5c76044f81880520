package org.throughline.cases.webhook;

import java.time.Instant;

/** How an attempt to send a message ended; {@code failure} is null where it was heard. */
record Attempt(Message message, Instant began, int milliseconds, Integer status, AttemptFailure failure) {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_FAULT = 400;

    static Attempt answered(Message message, Instant began, int milliseconds, int status) {
        AttemptFailure failure = status >= FIRST_FAULT || status < 200
                ? AttemptFailure.STATUS
                : status >= FIRST_REDIRECT ? AttemptFailure.REDIRECT : null;
        return new Attempt(message, began, milliseconds, status, failure);
    }
}
