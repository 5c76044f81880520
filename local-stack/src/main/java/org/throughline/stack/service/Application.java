package org.throughline.stack.service;

import java.util.Optional;
import java.util.Set;
import org.throughline.stack.part.Ports;

/**
 * One of the four Quarkus applications.
 *
 * @param module the module's directory, which is also the name people see
 * @param portName the name under which its port is moved
 * @param database the database it keeps its facts in, if it keeps any
 * @param needs the parts that must be ready before it starts
 */
public record Application(String module, String portName, Optional<String> database, Set<String> needs) {
    private static final Set<String> INFRASTRUCTURE = Set.of("postgres", "kafka", "issuer");

    /** People, pods, training. */
    public static final Application WORKFORCE =
            new Application("workforce-service", Ports.WORKFORCE, Optional.of("workforce"), INFRASTRUCTURE);
    /** The child's journey. */
    public static final Application CASE =
            new Application("case-service", Ports.CASE, Optional.of("cases"), INFRASTRUCTURE);
    /** Group supervision and drift review. */
    public static final Application SUPERVISION =
            new Application("supervision-service", Ports.SUPERVISION, Optional.of("supervision"), INFRASTRUCTURE);
    /** The one door; it is ready only when all behind it are. */
    public static final Application GATEWAY = new Application(
            "gateway",
            Ports.GATEWAY,
            Optional.empty(),
            Set.of("issuer", WORKFORCE.module, CASE.module, SUPERVISION.module));
}
