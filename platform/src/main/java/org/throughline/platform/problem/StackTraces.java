package org.throughline.platform.problem;

/** Stack traces that may be logged. */
public final class StackTraces {

    private static final int FRAMES = 12;

    private StackTraces() {}

    /** The types of a failure and its causes with their first frames, without the messages, which may hold personal data. */
    public static String withoutMessages(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            text.append(text.isEmpty() ? "" : " caused by ")
                    .append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append(i == 0 ? " at " : " < ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
