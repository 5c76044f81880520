package org.throughline.gateway.settings;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long the door waits for a service. */
@ConfigMapping(prefix = "throughline.forward")
public interface ForwardSettings {

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
