package org.throughline.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where everything the stack writes lives; one directory belongs to one running stack at a time. */
public record DataDirectory(Path root) {
    private static final List<String> DATA = List.of("postgres", "kafka", "issuer", "done", "demo");

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** A directory of the given name inside, made when it is missing. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + root + ": " + e.getMessage(), e);
        }
    }

    /** The file that a part's output goes to. */
    public Path log(String part) {
        return directory("logs").resolve(part + ".log");
    }

    /** Removes all data (databases, topics, the issuer's key, what was loaded once); keeps logs and the unpacked binaries. */
    public void drop() {
        DATA.forEach(name -> delete(root.resolve(name)));
    }

    private static void delete(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + tree, e);
        }
    }
}
