package org.throughline.systemtests.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.size.FullSize;
import org.throughline.stack.PartHandle;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Referrals;
import org.throughline.systemtests.system.WholeSystem;

/** Every committed change has its event, whatever dies meanwhile; twenty times with {@code -Dthroughline.full=true}. */
class RelaySurvivesIT {

    private static final int KILLS = FullSize.of(20, 5);
    private static final Duration OUTAGE = Duration.ofSeconds(FullSize.of(60, 15));

    private static List<String> cases;

    @BeforeAll
    static void someCases() {
        Council.get();
        cases = IntStream.range(0, 8)
                .mapToObj(i -> new Referrals().accepted(1).at("/cases/0/caseId").asText())
                .toList();
    }

    @Test
    void aServiceKilledAgainAndAgainUnderLoadLosesNoEventAndInventsNone() throws Exception {
        // Given
        long seed = Long.getLong("throughline.seed", System.nanoTime());
        System.out.println("moments of the kills: -Dthroughline.seed=" + seed);
        var random = new SplittableRandom(seed);
        PartHandle service = WholeSystem.stack().part("case-service");

        // When
        try (Load load = Load.on(cases)) {
            for (int kill = 0; kill < KILLS; kill++) {
                int before = load.recorded();
                Awaitility.await("some contacts are recorded")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> load.recorded() > before + 5);
                pause(Duration.ofMillis(random.nextInt(700)));
                service.killForcibly();
                service.restart();
            }
        }

        // Then
        int events = Ledger.assertThatKafkaHoldsExactlyWhatWasCommitted();
        System.out.println("killed " + KILLS + " times, " + events + " events committed, all in Kafka in order");
    }

    @Test
    void whileTheBrokerIsAwayWritesGoOnAndAllEventsArriveAfter() throws Exception {
        // Given
        PartHandle broker = WholeSystem.stack().part("kafka");
        int during;

        // When
        try (Load load = Load.on(cases)) {
            broker.stop();
            int before = load.recorded();
            pause(OUTAGE);
            during = load.recorded() - before;
            broker.restart();
        }

        // Then
        assertThat(during).as("contacts recorded without a broker").isPositive();
        int events = Ledger.assertThatKafkaHoldsExactlyWhatWasCommitted();
        System.out.println(during + " contacts recorded while the broker was away; " + events + " events, all there");
    }

    /** The passing of time is what these tests are about: nothing could be awaited instead. */
    private static void pause(Duration duration) {
        Awaitility.await("time passes")
                .pollDelay(duration)
                .atMost(duration.plusSeconds(5))
                .until(() -> true);
    }
}
