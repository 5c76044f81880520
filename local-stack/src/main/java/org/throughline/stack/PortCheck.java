package org.throughline.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.stack.part.Ports;
import org.throughline.stack.part.StackFailure;

/** Looks at every port before anything starts, so that a port in use is told at once and by name. */
final class PortCheck {
    private PortCheck() {}

    /** Returns when every port is free and given out once; otherwise fails with the port, its part and the setting that moves it. */
    static void requireFree(Ports ports) {
        Map<Integer, String> taken = new TreeMap<>();
        new TreeMap<>(ports.byName()).forEach((name, port) -> {
            String other = taken.put(port, name);
            if (other != null) {
                throw new StackFailure("Port " + port + " is given to both " + other + " and " + name
                        + ". Move one of them, for example: " + ports.settingThatMoves(name));
            }
            requireFree(ports, name);
        });
    }

    private static void requireFree(Ports ports, String name) {
        try (ServerSocket probe = new ServerSocket()) {
            // As the parts themselves bind: connections of a moment ago that still linger do not count as use.
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(name)));
        } catch (IOException e) {
            throw new StackFailure(
                    "Port " + ports.of(name) + " is in use by another program, and " + name
                            + " needs it. End that program, or move " + name + ": mvn -Prun "
                            + ports.settingThatMoves(name),
                    e);
        }
    }
}
