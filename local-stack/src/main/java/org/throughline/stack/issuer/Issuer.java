package org.throughline.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect issuer for development: known accounts, known passwords, this machine only. It speaks at the paths and with
 * the claims of a Keycloak realm, so that whatever works with it works with Keycloak.
 */
public final class Issuer implements AutoCloseable {
    private static final String REALM = "/realms/throughline";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private Issuer(HttpServer server) {
        this.server = server;
    }

    /** The issuer's name, which is also its address: {@code http://localhost:<port>/realms/throughline}. */
    public static String address(int port) {
        return "http://localhost:" + port + REALM;
    }

    /** Answers on this port of the address until closed; any address but the machine's own loopback is refused. */
    public static Issuer start(InetAddress host, int port, Path keyFile) throws IOException, JoseException {
        if (!host.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "The development issuer has known passwords and listens on the loopback address only, not on "
                            + host);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        String address = address(server.getAddress().getPort());
        SigningKey key = SigningKey.in(keyFile);
        TokenEndpoint tokens = new TokenEndpoint(new Grants(Accounts.load()), new Tokens(address, key));
        Issuer issuer = new Issuer(server);
        issuer.get(REALM + "/.well-known/openid-configuration", Discovery.of(address));
        issuer.get(REALM + Discovery.CERTS, key.publicSet());
        issuer.on(REALM + Discovery.TOKEN, tokens::answer, "POST");
        issuer.on(REALM + Discovery.AUTH, Issuer::noBrowserSignIn);
        issuer.on("/", exchange -> Answers.json(exchange, 404, Map.of("error", "not_found")));
        server.setExecutor(issuer.threads);
        server.start();
        return issuer;
    }

    private void get(String path, Object document) {
        on(path, exchange -> Answers.json(exchange, 200, document), "GET");
    }

    private void on(String path, Answer answer, String... methods) {
        server.createContext(path, new Route(path, answer, methods));
    }

    private static void noBrowserSignIn(HttpExchange exchange) throws IOException {
        Answers.json(
                exchange,
                400,
                Map.of(
                        "error", "unsupported_response_type",
                        "error_description", "The development issuer has no sign-in page: use the password grant"));
    }

    /** The port it answers on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
