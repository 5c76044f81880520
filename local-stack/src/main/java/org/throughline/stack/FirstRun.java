package org.throughline.stack;

/**
 * Work done once per data directory, when everything is ready: loading the demo council. Found by {@link java.util.ServiceLoader};
 * it speaks to the stack through its public addresses only.
 */
public interface FirstRun {
    /** A stable name; the data directory remembers that it was done under it. */
    String name();

    /** Does the work; a failure is shown, leaves the stack running, and lets the next start try again. */
    void run(Stack stack, Progress progress) throws Exception;
}
