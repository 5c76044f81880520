package org.throughline.platformtest.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Finds ports for parts that must know their own port before they start. */
public final class FreePort {
    private FreePort() {}

    /** Answers a TCP port that was free on this machine a moment ago. */
    public static int next() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
