package org.throughline.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.platform.outbox.ServiceIdentity;

/** The uploaded files that wait for their import, each named by its import's id and readable by the service alone. */
@ApplicationScoped
class WaitingFiles {

    private static final String SUFFIX = ".upload";
    private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z0-9]{1,8})");

    private final Path directory;

    WaitingFiles(ImportSettings settings, ServiceIdentity identity) {
        this.directory = settings.directory().resolve(identity.service());
    }

    Path of(UUID importId) {
        return directory.resolve(importId + SUFFIX);
    }

    /** Takes an uploaded file over. */
    void keep(Path uploaded, UUID importId) throws IOException {
        Files.createDirectories(directory);
        restrict(directory, "rwx------");
        Files.move(uploaded, of(importId));
        restrict(of(importId), "rw-------");
    }

    /** The imports whose files are here. */
    List<UUID> ids() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - SUFFIX.length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void delete(UUID importId) {
        try {
            Files.deleteIfExists(of(importId));
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }

    /** What the upload is: of its name only the extension, since the name may be a child's. */
    static Upload describe(Path uploaded, String fileName) throws IOException {
        FileKind kind = Recognise.kindOf(new SourceFile(uploaded));
        Matcher extension = EXTENSION.matcher(fileName == null ? "" : fileName);
        return new Upload(
                kind,
                extension.matches() ? extension.group(1).toLowerCase(Locale.ROOT) : null,
                Files.size(uploaded),
                sha256(uploaded));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
