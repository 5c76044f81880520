package org.throughline.stack.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.throughline.stack.part.StackFailure;

/** PostgreSQL's own programs, unpacked once from the jar on the class path that holds them for this platform. */
record Binaries(Path home) {
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks into the cache unless that was done before; the directory carries the jar's version. */
    static Binaries in(Path cache) throws IOException {
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        URL url = Binaries.class.getResource(archive);
        if (url == null) {
            throw new StackFailure("There are no PostgreSQL binaries for this machine (" + archive.substring(1)
                    + " is not on the class path). Use docker-compose.yml instead.");
        }
        Path home = cache.resolve(url.getPath().replaceAll("^.*/([^/]+)\\.jar!.*$", "$1"));
        if (Files.notExists(home)) {
            // Unpacked beside and then renamed: a start that is cut short leaves nothing that looks complete.
            Path beside = Files.createTempDirectory(cache, "unpacking");
            try (InputStream packed = url.openStream()) {
                unpack(packed, beside);
            }
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("Could not make " + file + " executable");
        }
    }

    /** The path of one program. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
