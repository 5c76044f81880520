package org.throughline.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as the kernel counts it. */
public final class ProcessMemory {
    private ProcessMemory() {}

    /**
     * MiB held by the process and all its children; pages that several share (PostgreSQL's buffers) are counted once. Zero where
     * the system has no /proc.
     */
    public static long mebibytes(long pid) {
        Stream<ProcessHandle> children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        long kibibytes = Stream.concat(Stream.of(pid), children.map(ProcessHandle::pid))
                .mapToLong(ProcessMemory::kibibytes)
                .sum();
        return Math.round(kibibytes / 1024.0);
    }

    /** MiB held by this process, without its children. */
    public static long ofThisProcess() {
        return Math.round(kibibytes(ProcessHandle.current().pid()) / 1024.0);
    }

    private static long kibibytes(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
