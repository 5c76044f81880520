package org.throughline.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.UUID;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.Ports;
import org.throughline.stack.part.StackFailure;

/**
 * How a stack is to run.
 *
 * @param projectRoot the directory whose modules were built; the applications are found below it
 * @param data where the stack keeps everything it writes
 * @param ports the port of each part
 * @param fresh whether all data is dropped before the start
 * @param startLimit how long one part may take to become ready
 * @param restarts how a part that dies is started again; empty leaves it down until the caller restarts it
 * @param firstRuns work to do once per data directory
 * @param progress where the stack tells what it does
 */
public record StackOptions(
        Path projectRoot,
        DataDirectory data,
        Ports ports,
        boolean fresh,
        Duration startLimit,
        Optional<RestartPolicy> restarts,
        List<FirstRun> firstRuns,
        Progress progress) {
    /** What {@code mvn -Prun} runs, with what the person set on the command line. */
    static StackOptions from(Properties properties, Progress progress) {
        Path root = Path.of(properties.getProperty("throughline.root", System.getProperty("user.dir")));
        Path data = root.resolve(properties.getProperty("throughline.data", ".throughline"));
        return new StackOptions(
                root,
                new DataDirectory(data),
                Ports.from(properties),
                Boolean.parseBoolean(properties.getProperty("throughline.fresh")),
                Duration.ofSeconds(120),
                Optional.of(RestartPolicy.standard()),
                ServiceLoader.load(FirstRun.class, StackOptions.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                progress);
    }

    /** A stack of its own for tests: ports nobody uses, an empty data directory under target/, and nothing restarted by itself. */
    public static StackOptions forTests() {
        Path data = Path.of("target", "stacks", UUID.randomUUID().toString());
        return new StackOptions(
                projectRootAbove(Path.of("").toAbsolutePath()),
                new DataDirectory(data),
                Ports.random(),
                false,
                Duration.ofSeconds(120),
                Optional.empty(),
                List.of(),
                Progress.silent());
    }

    /** The same with other ports. */
    public StackOptions withPorts(Ports other) {
        return new StackOptions(projectRoot, data, other, fresh, startLimit, restarts, firstRuns, progress);
    }

    /** The same with all data dropped before the start, or kept. */
    public StackOptions withFresh(boolean drop) {
        return new StackOptions(projectRoot, data, ports, drop, startLimit, restarts, firstRuns, progress);
    }

    /** The same with parts that die started again as the policy says. */
    public StackOptions withRestarts(RestartPolicy policy) {
        return new StackOptions(projectRoot, data, ports, fresh, startLimit, Optional.of(policy), firstRuns, progress);
    }

    /** The same with other work to do once. */
    public StackOptions withFirstRuns(List<FirstRun> work) {
        return new StackOptions(projectRoot, data, ports, fresh, startLimit, restarts, work, progress);
    }

    /** The same telling what it does to another place. */
    public StackOptions withProgress(Progress other) {
        return new StackOptions(projectRoot, data, ports, fresh, startLimit, restarts, firstRuns, other);
    }

    private static Path projectRootAbove(Path directory) {
        if (Files.isDirectory(directory.resolve(".mvn"))) {
            return directory;
        }
        if (directory.getParent() == null) {
            throw new StackFailure("Not inside the project: no directory above has .mvn");
        }
        return projectRootAbove(directory.getParent());
    }
}
