package org.throughline.stack;

/**
 * Work done once per data directory, when everything is ready: loading the demo council. Found by {@link java.util.ServiceLoader};
 * it speaks to the stack through its public addresses only.
 */
public interface FirstRun {
    /** A stable name; the data directory remembers that it was done under it. */
    String name();

    /** Whether this start asks for it at all; if not, it is neither done nor remembered as done. */
    default boolean wanted() {
        return true;
    }

    /** Does the work; a failure is shown, leaves the stack running, and lets the next start try again. */
    void run(Stack stack, Progress progress) throws Exception;
}
