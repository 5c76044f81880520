package org.throughline.stack.issuer;

import java.util.List;
import java.util.Set;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.HttpProbe;
import org.throughline.stack.part.Part;
import org.throughline.stack.process.Command;
import org.throughline.stack.process.OwnClassPath;

/** The development issuer as a process of its own. */
public final class IssuerPart implements Part {
    private final DataDirectory data;
    private final int port;

    /** An issuer that keeps its key in this data directory. */
    public IssuerPart(DataDirectory data, int port) {
        this.data = data;
        this.port = port;
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Command command() {
        return Command.java(List.of(
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                OwnClassPath.asArgument(),
                RunIssuer.class.getName(),
                "127.0.0.1",
                Integer.toString(port),
                data.directory("issuer").resolve("signing-key.jwk.json").toString()));
    }

    @Override
    public boolean ready() {
        return HttpProbe.answersOk(port, "/realms/throughline/.well-known/openid-configuration");
    }
}
