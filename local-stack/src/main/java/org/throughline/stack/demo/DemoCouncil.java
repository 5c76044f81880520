package org.throughline.stack.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.throughline.stack.FirstRun;
import org.throughline.stack.Progress;
import org.throughline.stack.Stack;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.figures.BeforeAndAfter;
import org.throughline.stack.demo.files.StandardFiles;
import org.throughline.stack.demo.generate.GenerateCouncil;
import org.throughline.stack.demo.load.Addresses;
import org.throughline.stack.demo.load.LoadCouncil;
import org.throughline.stack.issuer.Issuer;
import org.throughline.stack.part.Ports;

/** Makes up a council, writes it as standard files, shows what pods changed, and loads it: once per data directory. */
public final class DemoCouncil implements FirstRun {
    @Override
    public String name() {
        return "demo-council";
    }

    @Override
    public boolean wanted() {
        return DemoSettings.wanted(System.getProperties());
    }

    @Override
    public void run(Stack stack, Progress progress) throws Exception {
        Instant began = Instant.now();
        Path directory = stack.options().data().directory("demo");
        DemoSettings settings = DemoSettings.in(directory, System.getProperties());
        Council council = GenerateCouncil.of(settings.seed(), settings.today());
        List<StandardFiles.Written> files = StandardFiles.write(council, directory);
        progress.line("  demo council: seed " + settings.seed() + ", as of " + settings.today() + ", made up in "
                + seconds(began) + " s; files in " + directory);
        files.forEach(file -> progress.line(
                String.format("    %-22s %,7d rows %,10d bytes", file.name(), file.rows(), file.bytes())));
        BeforeAndAfter.of(council).table().lines().forEach(line -> progress.line("    " + line));
        Ports ports = stack.options().ports();
        Addresses addresses =
                new Addresses("http://localhost:" + ports.of(Ports.GATEWAY), Issuer.address(ports.of(Ports.ISSUER)));
        new LoadCouncil(addresses, progress).load(council, directory);
        progress.line("  demo council: loaded in " + seconds(began) + " s");
    }

    private static String seconds(Instant since) {
        return String.format("%.1f", Duration.between(since, Instant.now()).toMillis() / 1000.0);
    }
}
