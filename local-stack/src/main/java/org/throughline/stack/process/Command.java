package org.throughline.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A command line with what it adds to the environment. */
public record Command(List<String> words, Map<String, String> environment) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A command that adds nothing to the environment. */
    public static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    /** A Java program run with this JVM's own java. */
    public static Command java(List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(arguments);
        return of(words);
    }

    /** The same command with more in its environment. */
    public Command with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(more);
        return new Command(words, all);
    }

    /** Starts it with its output appended to the file, shielded from the terminal's Ctrl-C. */
    public Process start(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(shielded())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /**
     * Ctrl-C reaches every process of the terminal at once, and then nothing could stop in order: the parts get a session of
     * their own, or, where there is no setsid (macOS), are born with the signal ignored. Both keep the process id.
     */
    private List<String> shielded() {
        List<String> shielded = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            shielded.add("/usr/bin/setsid");
        } else if (Files.isExecutable(Path.of("/bin/sh"))) {
            shielded.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        shielded.addAll(words);
        return shielded;
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
