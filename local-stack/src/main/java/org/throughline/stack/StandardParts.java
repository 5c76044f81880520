package org.throughline.stack;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.stack.issuer.IssuerPart;
import org.throughline.stack.kafka.KafkaPart;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.Ports;
import org.throughline.stack.postgres.PostgresPart;
import org.throughline.stack.service.Application;
import org.throughline.stack.service.ServicePart;

/** The parts of the real system. */
final class StandardParts {
    private StandardParts() {}

    /** All of them, each after those it needs. */
    static List<Part> of(StackOptions options) {
        Ports ports = options.ports();
        DataDirectory data = options.data();
        return List.of(
                new PostgresPart(data, ports.of(Ports.POSTGRES)),
                new KafkaPart(data, ports.of(Ports.KAFKA), ports.of(Ports.KAFKA_CONTROLLER)),
                new IssuerPart(data, ports.of(Ports.ISSUER)),
                first(options, Application.WORKFORCE),
                first(options, Application.CASE),
                first(options, Application.SUPERVISION),
                first(options, Application.GATEWAY));
    }

    private static Part first(StackOptions options, Application application) {
        int port = options.ports().of(application.portName());
        return new ServicePart(application, application.module(), port, options.ports(), options.projectRoot());
    }

    /** One more instance of an application, named after it and its port. */
    static Part another(StackOptions options, String service, int port) {
        return Stream.of(Application.WORKFORCE, Application.CASE, Application.SUPERVISION, Application.GATEWAY)
                .filter(one -> one.module().equals(service))
                .map(one -> new ServicePart(one, service + "-" + port, port, options.ports(), options.projectRoot()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + service));
    }
}
