package org.throughline.platform.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An uploaded file while it is read, and how much of it has been. */
public final class SourceFile {

    private final Path path;
    private long bytesRead;

    /** A file that is opened later. */
    public SourceFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** How far the reader is. */
    long bytesRead() {
        return bytesRead;
    }

    /** Opens the file at its beginning. */
    InputStream open() throws IOException {
        bytesRead = 0;
        return new FilterInputStream(Files.newInputStream(path)) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                bytesRead += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                bytesRead += Math.max(0, count);
                return count;
            }
        };
    }
}
