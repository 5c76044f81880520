package org.throughline.stack.service;

import java.util.Map;
import java.util.TreeMap;
import org.throughline.stack.issuer.Issuer;
import org.throughline.stack.part.Ports;

/** The settings an application gets through its environment: standard Quarkus names, and the gateway's three addresses. */
final class ServiceEnvironment {
    private ServiceEnvironment() {}

    /** Everything listens on the loopback address only: these accounts and passwords are known to the whole world. */
    static Map<String, String> of(Application application, int port, Ports ports) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", Issuer.address(ports.of(Ports.ISSUER)));
        application
                .database()
                .ifPresentOrElse(name -> keepsFacts(environment, name, ports), () -> forwards(environment, ports));
        return environment;
    }

    private static void keepsFacts(Map<String, String> environment, String name, Ports ports) {
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.of(Ports.POSTGRES) + "/" + name);
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", name);
        // known to the whole world, as the accounts are: messages to this machine alone
        environment.put("THROUGHLINE_WEBHOOK_KEY", "b25seSBmb3IgZGV2ZWxvcG1lbnQgYW5kIGZvciB0ZXN0cyE=");
        environment.put("THROUGHLINE_WEBHOOK_PLAIN_HTTP", "true");
        environment.put("THROUGHLINE_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Ports.KAFKA));
    }

    private static void forwards(Map<String, String> environment, Ports ports) {
        environment.put("THROUGHLINE_UPSTREAM_WORKFORCE", "http://localhost:" + ports.of(Ports.WORKFORCE));
        environment.put("THROUGHLINE_UPSTREAM_CASE", "http://localhost:" + ports.of(Ports.CASE));
        environment.put("THROUGHLINE_UPSTREAM_SUPERVISION", "http://localhost:" + ports.of(Ports.SUPERVISION));
    }
}
