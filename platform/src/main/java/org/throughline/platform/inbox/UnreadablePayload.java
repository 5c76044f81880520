package org.throughline.platform.inbox;

/** A payload that is not what its type promises. */
class UnreadablePayload extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePayload(Throwable cause) {
        super(cause);
    }
}
