package org.throughline.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an operator may set: where the services are, which paths lead to them, and how much the door lets through. */
@ConfigMapping(prefix = "throughline")
public interface GatewayConfig {

    /** Address of each service by short name: {@code case} is case-service. */
    Map<String, URI> upstream();

    /** Path prefixes by the short name of the service that answers them. */
    Map<String, List<String>> route();

    Limit limit();

    Forward forward();

    /** How much a caller may send. */
    interface Limit {

        MemorySize body();

        MemorySize uploadBody();

        /** The route prefixes that take files, and so {@link #uploadBody()} instead of {@link #body()}. */
        List<String> uploadPrefixes();

        /** Sustained requests a second of one subject. */
        int requestsPerSecond();

        /** Requests one subject may make at once after a pause; a page of an application makes several. */
        int requestBurst();

        /** Subjects remembered at a time; bounds the memory of the rate limit. */
        int subjects();
    }

    /** How long the door waits for a service. */
    interface Forward {

        /** For a connection, including a free place in the pool. */
        Duration connectTimeout();

        /** For the first byte of the answer, counted from the last byte of the request that moved. */
        Duration responseTimeout();

        /** For a connection on which nothing moves at all. */
        Duration idleTimeout();

        /** Connections to each service. */
        int connections();

        /** Requests that may wait for a connection to a service before it is called busy. */
        int waiting();

        /** How long a refused request may go on sending before its connection is closed. */
        Duration linger();

        /** For a service's own readiness. */
        Duration readyTimeout();
    }
}
