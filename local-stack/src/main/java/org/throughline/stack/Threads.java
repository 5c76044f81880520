package org.throughline.stack;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that wait for processes; the JVM's common pool has too few of them on a small machine. */
final class Threads {
    static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "throughline-part");
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}
}
