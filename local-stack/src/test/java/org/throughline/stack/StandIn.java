package org.throughline.stack;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.throughline.stack.part.HttpProbe;
import org.throughline.stack.part.Part;
import org.throughline.stack.process.Command;
import org.throughline.stack.process.OwnClassPath;

/** A small real process in the place of a service: it answers over HTTP, or dies at once with a word in its log. */
record StandIn(String name, int port, Set<String> needs, boolean diesAtOnce) implements Part {
    static StandIn called(String name, int port, String... needs) {
        return new StandIn(name, port, Set.of(needs), false);
    }

    static StandIn thatDiesAtOnce(String name, int port, String... needs) {
        return new StandIn(name, port, Set.of(needs), true);
    }

    @Override
    public Command command() {
        return Command.java(List.of(
                "-Xmx16m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                OwnClassPath.asArgument(),
                StandIn.class.getName(),
                Integer.toString(port),
                Boolean.toString(diesAtOnce)));
    }

    @Override
    public boolean ready() {
        return HttpProbe.answersOk(port, "/");
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.parseBoolean(arguments[1])) {
            System.out.println("the stand-in has no configuration");
            System.exit(3);
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
