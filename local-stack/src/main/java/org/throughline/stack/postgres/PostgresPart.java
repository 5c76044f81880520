package org.throughline.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import org.throughline.stack.part.DataDirectory;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.Command;

/** A PostgreSQL 18 server whose data lives: every commit is on disk before it is answered. */
public final class PostgresPart implements Part {
    private static final Duration INITDB_LIMIT = Duration.ofSeconds(60);

    private final DataDirectory data;
    private final int port;
    private final Databases databases;
    private Binaries binaries;

    /** A server for this data directory and port. */
    public PostgresPart(DataDirectory data, int port) {
        this.data = data;
        this.port = port;
        this.databases = new Databases(port);
    }

    @Override
    public String name() {
        return "postgres";
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
    public void prepare() throws IOException {
        NotRoot.requirePossible();
        binaries = Binaries.in(data.directory("cache"));
        if (Files.notExists(cluster())) {
            initialise();
        }
        PostmasterFile.of(cluster()).removeIfStale();
    }

    private Path cluster() {
        return data.directory("postgres").resolve("data");
    }

    private void initialise() throws IOException {
        Path password = Files.writeString(data.directory("postgres").resolve("password"), Databases.SUPERUSER);
        Path beside = Files.createTempDirectory(data.directory("postgres"), "initialising");
        // The built-in locale sorts alike on every machine; initdb syncs what it wrote before it returns.
        Process initdb = Command.of(NotRoot.command(
                        binaries.program("initdb"),
                        "--pgdata=" + beside,
                        "--username=" + Databases.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"))
                .start(data.log(name()));
        requireSuccess(initdb);
        Files.delete(password);
        Files.move(beside, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireSuccess(Process initdb) {
        try {
            if (!initdb.waitFor(INITDB_LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new StackFailure("PostgreSQL's data directory could not be made. See " + data.log(name()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            initdb.destroy();
        }
    }

    @Override
    public Command command() {
        return Command.of(NotRoot.command(
                binaries.program("postgres"),
                "-D",
                cluster().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "log_line_prefix=%m [%p] %q%u@%d "));
    }

    @Override
    public boolean ready() {
        return databases.answer();
    }

    @Override
    public void afterReady() {
        databases.createAbsent();
    }

    /** Asks for the fast shutdown: open transactions are rolled back, committed ones are written; a plain TERM waits for clients. */
    @Override
    public void askToStop(ProcessHandle process) {
        try {
            Command.of(NotRoot.command(
                            binaries.program("pg_ctl"), "stop", "-D", cluster().toString(), "-m", "fast", "-W"))
                    .start(data.log(name()));
        } catch (IOException e) {
            process.destroy();
        }
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(60);
    }
}
