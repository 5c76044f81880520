package org.throughline.stack.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.throughline.stack.part.HttpProbe;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.Ports;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.Command;

/** One instance of an application, run from the jar its module's build made. */
public final class ServicePart implements Part {
    private final Application application;
    private final String name;
    private final int port;
    private final Ports ports;
    private final Path jar;

    /** An instance under this name on this port; the other ports are those of the parts it talks to. */
    public ServicePart(Application application, String name, int port, Ports ports, Path projectRoot) {
        this.application = application;
        this.name = name;
        this.port = port;
        this.ports = ports;
        this.jar = projectRoot.resolve(application.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return application.needs();
    }

    @Override
    public void prepare() {
        if (Files.notExists(jar)) {
            throw new StackFailure(application.module() + " is not built: " + jar
                    + " is missing. Build it from the project's root with mvn -Prun, or mvn package.");
        }
    }

    @Override
    public Command command() {
        return Command.java(List.of("-Xmx128m", "-XX:+UseSerialGC", "-jar", jar.toString()))
                .with(ServiceEnvironment.of(application, port, ports));
    }

    @Override
    public boolean ready() {
        return HttpProbe.answersOk(port, "/q/health/ready");
    }
}
