package org.throughline.stack.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The port of each part by its name, with the setting that moves it. */
public record Ports(Map<String, Integer> byName) {
    public static final String GATEWAY = "gateway";
    public static final String WORKFORCE = "workforce";
    public static final String CASE = "case";
    public static final String SUPERVISION = "supervision";
    public static final String ISSUER = "issuer";
    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String KAFKA_CONTROLLER = "kafka-controller";

    private static final String PREFIX = "throughline.port.";

    public Ports {
        byName = Map.copyOf(byName);
    }

    /** The ports a person finds in the documentation. */
    public static Ports standard() {
        return new Ports(Map.of(
                GATEWAY, 8080,
                WORKFORCE, 8081,
                CASE, 8082,
                SUPERVISION, 8083,
                ISSUER, 8180,
                POSTGRES, 54329,
                KAFKA, 9092,
                KAFKA_CONTROLLER, 9093));
    }

    /** Ports that were free a moment ago and differ from each other, for stacks that run side by side. */
    public static Ports random() {
        Map<String, Integer> chosen = new TreeMap<>();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (String name : standard().byName.keySet()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                chosen.put(name, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new StackFailure("No free port could be found on this machine.", e);
        }
        return new Ports(chosen);
    }

    /** The standard ports, moved by every {@code throughline.port.<name>} among the properties; a wrong name or number is refused. */
    public static Ports from(Properties properties) {
        Map<String, Integer> chosen = new TreeMap<>(standard().byName);
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                String name = key.substring(PREFIX.length());
                if (!chosen.containsKey(name)) {
                    throw new StackFailure("There is no setting " + key + ". The ports that can be moved are those of "
                            + String.join(", ", chosen.keySet()) + ".");
                }
                chosen.put(name, number(key, properties.getProperty(key)));
            }
        }
        return new Ports(chosen);
    }

    private static int number(String key, String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StackFailure(key + " must be a port number, 1 to 65535, and is: " + value, e);
        }
        throw new StackFailure(key + " must be a port number, 1 to 65535, and is: " + value);
    }

    /** The port of the part's name. */
    public int of(String name) {
        return byName.get(name);
    }

    /** The same ports with one moved. */
    public Ports with(String name, int port) {
        Map<String, Integer> moved = new TreeMap<>(byName);
        moved.put(name, port);
        return new Ports(moved);
    }

    /** What a person types to move the port of this name, with a number that is likely to be free. */
    public String settingThatMoves(String name) {
        int elsewhere = of(name) < 60000 ? of(name) + 1000 : of(name) - 1000;
        return "-D" + PREFIX + name + "=" + elsewhere;
    }
}
