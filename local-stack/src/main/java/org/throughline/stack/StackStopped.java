package org.throughline.stack;

import org.throughline.stack.part.StackFailure;

/** A start that was given up because the stack is stopping: nothing went wrong, and nothing is to be told. */
final class StackStopped extends StackFailure {
    StackStopped() {
        super("The stack was stopped while it started.");
    }
}
