package org.throughline.stack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.StackFailure;

/** The whole system as processes of this machine: started in order, watched, stopped in order. */
public final class Stack implements AutoCloseable {
    private final StackOptions options;
    private final List<PartRunner> runners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<StackFailure> failure = new CompletableFuture<>();
    private final Optional<Revival> revival;
    private final Thread hook = new Thread(this::stopForExit, "throughline-stop");
    private final DirectoryLock lock;
    private boolean closed;

    private Stack(StackOptions options) {
        this.options = options;
        this.revival = options.restarts().map(policy -> new Revival(policy, options.progress(), failure::complete));
        this.lock = DirectoryLock.take(options.data());
    }

    /** Starts everything and returns when all is ready; fails with nothing left running. */
    public static Stack start(StackOptions options) {
        return start(options, StandardParts.of(options));
    }

    /** Starts these parts, each after those it needs; they are given in an order in which that is possible. */
    static Stack start(StackOptions options, List<Part> parts) {
        Stack stack = new Stack(options);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.startAll(parts);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void startAll(List<Part> parts) {
        new Leftovers(options.data(), options.progress()).end();
        PortCheck.requireFree(options.ports());
        if (options.fresh()) {
            options.data().drop();
        }
        Map<String, CompletableFuture<Void>> started = new ConcurrentHashMap<>();
        for (Part part : parts) {
            PartRunner runner = runnerOf(part);
            CompletableFuture<Void> needed =
                    all(part.needs().stream().map(started::get).toList());
            // The first failure ends the start: nobody waits for parts that are still busy.
            started.put(
                    part.name(),
                    needed.thenRunAsync(runner::start, Threads.POOL).whenComplete((done, problem) -> told(problem)));
        }
        CompletableFuture.anyOf(all(started.values()), failure)
                .handle((done, problem) -> done)
                .join();
        if (failure.isDone()) {
            throw failure.join();
        }
    }

    private static CompletableFuture<Void> all(Collection<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private void told(Throwable problem) {
        if (problem != null) {
            Throwable cause = problem.getCause() == null ? problem : problem.getCause();
            failure.complete(
                    cause instanceof StackFailure known ? known : new StackFailure("Unexpected: " + cause, cause));
        }
    }

    private PartRunner runnerOf(Part part) {
        PartRunner runner = new PartRunner(part, options, dead -> revival.ifPresent(it -> it.died(dead)));
        runners.add(runner);
        return runner;
    }

    /** Does the work that a data directory needs once, true where there was some and it is done; to be called when all is ready. */
    public boolean doFirstRuns() {
        return new FirstRuns(options.data(), options.progress()).run(options.firstRuns(), this);
    }

    /** The part of this name. */
    public PartHandle part(String name) {
        return runners.stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
    }

    /** All parts, in the order of their start. */
    public List<PartHandle> parts() {
        return List.copyOf(runners);
    }

    /** Starts one more instance of a service on another port, beside the first, and returns when it is ready. */
    public PartHandle another(String service, int port) {
        PartRunner runner = runnerOf(StandardParts.another(options, service, port));
        runner.start();
        return runner;
    }

    /** How this stack was asked to run. */
    public StackOptions options() {
        return options;
    }

    /** Returns only when the stack cannot go on, with the reason; everything that still runs is then to be closed. */
    StackFailure awaitFailure() {
        return failure.join();
    }

    /** Stops every part in order, those that need others first, and lets go of the data directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        revival.ifPresent(Revival::stop);
        runners.forEach(PartRunner::close);
        StopOrder.of(runners.stream().map(PartRunner::part).toList()).forEach(group -> all(group.stream()
                        .map(part ->
                                CompletableFuture.runAsync(() -> runnerFor(part).stop(), Threads.POOL))
                        .toList())
                .join());
        lock.close();
        forgetHook();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyExiting) {
            // The hook runs or is about to: it finds the stack closed and does nothing more.
            closed = true;
        }
    }

    private PartRunner runnerFor(Part part) {
        return runners.stream()
                .filter(runner -> runner.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private void stopForExit() {
        options.progress().line("Stopping.");
        close();
        options.progress().line("Stopped. Data is kept in " + options.data().root());
    }
}
