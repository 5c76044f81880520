package org.throughline.systemtests.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.stack.Stack;
import org.throughline.stack.StackOptions;
import org.throughline.stack.part.Ports;

/** The whole system as processes of this machine, started once for all tests of the JVM and stopped when it ends. */
public final class WholeSystem {

    private static Stack running;

    private WholeSystem() {}

    /** The running stack. */
    public static synchronized Stack stack() {
        if (running == null) {
            running = Stack.start(StackOptions.forTests().withProgress(System.out::println));
        }
        return running;
    }

    /** The address of the one door. */
    public static String gateway() {
        return "http://localhost:" + port(Ports.GATEWAY);
    }

    /** The address of the issuer's realm. */
    public static String issuer() {
        return "http://localhost:" + port(Ports.ISSUER) + "/realms/throughline";
    }

    /** The broker's address. */
    public static String broker() {
        return "127.0.0.1:" + port(Ports.KAFKA);
    }

    /** A reader of one topic from its beginning. */
    public static EventsOnTopic topic(String name) {
        return new EventsOnTopic(broker(), name);
    }

    /** A connection to a service's database, to look behind the door. */
    public static Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port(Ports.POSTGRES) + "/" + name, name, name);
    }

    private static int port(String part) {
        return stack().options().ports().of(part);
    }
}
