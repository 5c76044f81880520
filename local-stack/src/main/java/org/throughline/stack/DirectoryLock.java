package org.throughline.stack;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.StackFailure;

/** Holds a data directory for one stack. The operating system lets go of it when the holder ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the directory, or fails with the process that has it. */
    static DirectoryLock take(DataDirectory data) {
        // The holder's number is a file of its own: closing any handle on a locked file would release a POSIX lock.
        Path holder = data.directory("run").resolve("launcher");
        try {
            FileChannel channel = FileChannel.open(data.root().resolve("lock"), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StackFailure("Throughline is already running on " + data.root() + " (process "
                        + Files.readString(holder) + "). Stop that one first with Ctrl-C where it runs.");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + data.root() + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("The lock of the data directory could not be released.", e);
        }
    }
}
