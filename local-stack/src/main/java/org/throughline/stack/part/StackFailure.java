package org.throughline.stack.part;

/** A reason for the stack not to run, told in words a person can act on; what to do about it is in the message. */
public class StackFailure extends RuntimeException {
    /** Makes a failure whose message is shown as it is, without a stack trace. */
    public StackFailure(String message) {
        super(message);
    }

    /** Makes a failure whose message is shown as it is; the cause is kept for a caller that uses the stack as a library. */
    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
