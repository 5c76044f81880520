package org.throughline.workforce.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.throughline.contracts.codes.Seat;

/** What holds for every pod. The seed is in the output; {@code -Dthroughline.seed=<number>} runs the same pods again. */
class CompositionPropertyTest {

    private static final int PODS = 2_000;
    private static final LocalDate FORMED = LocalDate.of(2025, 4, 1);
    private static final int DAYS = 60;

    private final long seed = Long.getLong("throughline.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @AfterEach
    void printSeed(TestInfo test) {
        System.out.printf("%s seed=%d%n", test.getDisplayName(), seed);
    }

    @Test
    void everyRequirementIsInExactlyOneList() {
        for (int pod = 0; pod < PODS; pod++) {
            Composition composition = Composition.of(CompositionRule.POD, FORMED, times(), day());
            assertThat(all(composition).map(Finding::requirement)).containsExactlyInAnyOrder(Seat.values());
        }
    }

    @Test
    void theListsAreWhatTheNumbersSay() {
        for (int pod = 0; pod < PODS; pod++) {
            Composition composition = Composition.of(CompositionRule.POD, FORMED, times(), day());
            assertThat(composition.missing()).allMatch(f -> f.present().compareTo(f.needed()) < 0);
            assertThat(composition.over())
                    .allMatch(f -> f.most() != null && f.present().compareTo(f.most()) > 0);
            assertThat(composition.met())
                    .allMatch(f -> f.present().compareTo(f.needed()) >= 0
                            && (f.most() == null || f.present().compareTo(f.most()) <= 0));
        }
    }

    @Test
    void sinceIsWhatAWalkDayByDayFinds() {
        for (int pod = 0; pod < PODS; pod++) {
            List<SeatTime> times = times();
            LocalDate asOf = day();
            Composition composition = Composition.of(CompositionRule.POD, FORMED, times, asOf);
            assertThat(composition.missing()).allSatisfy(finding -> assertThat(finding.since())
                    .isEqualTo(missingSince(finding.requirement(), times, asOf)));
        }
    }

    @Test
    void theOrderOfTheSeatsDoesNotMatter() {
        for (int pod = 0; pod < PODS; pod++) {
            List<SeatTime> times = times();
            LocalDate asOf = day();
            Composition composition = Composition.of(CompositionRule.POD, FORMED, times, asOf);
            Collections.shuffle(times, random);
            assertThat(Composition.of(CompositionRule.POD, FORMED, times, asOf)).isEqualTo(composition);
        }
    }

    private static LocalDate missingSince(Seat seat, List<SeatTime> times, LocalDate asOf) {
        LocalDate since = asOf;
        while (since.isAfter(FORMED) && isMissing(seat, times, since.minusDays(1))) {
            since = since.minusDays(1);
        }
        return since;
    }

    private static boolean isMissing(Seat seat, List<SeatTime> times, LocalDate day) {
        return Composition.of(CompositionRule.POD, FORMED, times, day).missing().stream()
                .anyMatch(finding -> finding.requirement() == seat);
    }

    private static Stream<Finding> all(Composition composition) {
        return Stream.of(composition.met(), composition.missing(), composition.over())
                .flatMap(List::stream);
    }

    private List<SeatTime> times() {
        List<SeatTime> times = new ArrayList<>();
        for (int i = random.nextInt(15); i > 0; i--) {
            Seat seat = Seat.values()[random.nextInt(Seat.values().length)];
            LocalDate from = day();
            LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(DAYS));
            times.add(new SeatTime(seat, new UUID(0, random.nextInt(6)), fte(), from, to));
        }
        return times;
    }

    private BigDecimal fte() {
        return BigDecimal.valueOf(random.nextInt(11), 1);
    }

    private LocalDate day() {
        return FORMED.plusDays(random.nextInt(DAYS));
    }
}
