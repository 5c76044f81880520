package org.throughline.stack.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.throughline.stack.part.StackFailure;

/** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. */
final class NotRoot {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private NotRoot() {}

    /** The same command, made acceptable when this process is root's; files still belong to root. */
    static List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>(System.getProperty("user.name").equals("root") ? NAMESPACE : List.of());
        words.add(program);
        words.addAll(List.of(arguments));
        return words;
    }

    /** Fails in clear words where namespaces are closed to root, as inside many containers. */
    static void requirePossible() throws IOException {
        if (System.getProperty("user.name").equals("root") && !works()) {
            throw new StackFailure("PostgreSQL does not run as root, and this machine allows no user namespaces"
                    + " (unshare -U fails). Run mvn -Prun as an ordinary user.");
        }
    }

    private static boolean works() throws IOException {
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true").start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
