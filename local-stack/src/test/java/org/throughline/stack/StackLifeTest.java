package org.throughline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.Ports;
import org.throughline.stack.part.StackFailure;
import org.throughline.stack.process.ProcessRecord;

/** Start, trouble and stop of a stack, with small real processes in the place of the services. */
class StackLifeTest {
    private static final RestartPolicy HASTY = new RestartPolicy(2, Duration.ofMillis(10), Duration.ofMinutes(5));

    private final Told told = new Told();
    private final StackOptions options = StackOptions.forTests().withProgress(told);
    private final Ports ports = options.ports();

    private final Part database = StandIn.called("database", ports.of(Ports.POSTGRES));
    private final Part service = StandIn.called("service", ports.of(Ports.CASE), "database");
    private final Part door = StandIn.called("door", ports.of(Ports.GATEWAY), "service");

    @Test
    void stopsTheDoorFirstAndTheDatabaseLast() {
        // Given
        Stack stack = Stack.start(options, List.of(database, service, door));

        // When
        stack.close();

        // Then
        assertThat(told.stopped()).containsExactly("door", "service", "database");
        assertThat(stack.parts()).noneMatch(PartHandle::alive);
    }

    @Test
    void aPartThatDiesAtStartStopsTheOthersAndShowsItsLastWords() {
        // Given
        Part broken = StandIn.thatDiesAtOnce("broken", ports.of(Ports.CASE), "database");

        // When / Then
        assertThatThrownBy(() -> Stack.start(options, List.of(database, broken)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("broken ended with exit code 3 while it started")
                .hasMessageContaining("the stand-in has no configuration");
        assertThat(told.stopped()).containsExactly("database");
    }

    @Test
    void aPartThatDiesLaterIsStartedAgain() {
        // Given
        try (Stack stack = Stack.start(options.withRestarts(HASTY), List.of(database))) {
            long first = stack.part("database").pid();

            // When
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            // Then: a new process answers, and a line said why.
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> stack.part("database").pid() != first && database.ready());
            assertThat(told.linesWith("database ended with exit code 137; starting it again"))
                    .hasSize(1);
        }
    }

    @Test
    void aPartThatKeepsDyingEndsTheStack() {
        // Given
        try (Stack stack = Stack.start(
                options.withRestarts(new RestartPolicy(0, Duration.ZERO, Duration.ofDays(1))), List.of(database))) {
            // When
            ProcessHandle.of(stack.part("database").pid()).orElseThrow().destroyForcibly();

            // Then
            assertThat(stack.awaitFailure()).hasMessageContaining("database keeps dying");
        }
    }

    @Test
    void aPartKilledByATestStaysDownUntilItIsRestarted() {
        // Given
        try (Stack stack = Stack.start(options.withRestarts(HASTY), List.of(database))) {
            // When
            stack.part("database").killForcibly();

            // Then
            assertThat(stack.part("database").alive()).isFalse();
            stack.part("database").restart();
            assertThat(database.ready()).isTrue();
            assertThat(told.linesWith("starting it again")).isEmpty();
        }
    }

    @Test
    void aSecondStackOnTheSameDirectoryIsRefused() {
        // Given
        try (Stack first = Stack.start(options, List.of(database))) {
            // When / Then
            assertThatThrownBy(() -> Stack.start(options.withPorts(Ports.random()), List.of(service)))
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first.part("database").alive()).isTrue();
        }
    }

    @Test
    void whatAKilledLauncherLeftIsEndedAtTheNextStart() throws Exception {
        // Given: a process recorded as this directory's, whose launcher is gone.
        Process orphan = database.command().start(options.data().log("database"));
        ProcessRecord.of(orphan.toHandle()).write(Leftovers.recordOf(options.data(), "database"));
        await().atMost(Duration.ofSeconds(10)).until(database::ready);

        // When
        try (Stack stack = Stack.start(options, List.of(database))) {
            // Then
            assertThat(orphan.isAlive()).isFalse();
            assertThat(stack.part("database").alive()).isTrue();
            assertThat(told.linesWith("left running by an earlier start")).hasSize(1);
        }
    }

    @Test
    void theFirstRunHappensOncePerDataDirectory() {
        // Given
        List<String> runs = new java.util.ArrayList<>();
        StackOptions withWork = options.withFirstRuns(List.of(new Counted(runs)));

        // When
        boolean first = startAndDoFirstRuns(withWork);
        boolean second = startAndDoFirstRuns(withWork);

        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(runs).hasSize(1);
    }

    private boolean startAndDoFirstRuns(StackOptions withWork) {
        try (Stack stack = Stack.start(withWork, List.of(database))) {
            return stack.doFirstRuns();
        }
    }

    private record Counted(List<String> runs) implements FirstRun {
        @Override
        public String name() {
            return "counted";
        }

        @Override
        public void run(Stack stack, Progress progress) {
            runs.add(name());
        }
    }
}
