package org.throughline.supervision.agendaplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every pod, on seeded pods: a failure names the seed it can be repeated with. */
class AgendaPlannerPropertyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @RepeatedTest(300)
    void theOrderInWhichCasesComeDoesNotMatter(RepetitionInfo seed) {
        // Given
        var random = new Random(seed.getCurrentRepetition());
        List<CaseToPlan> cases = cases(random);
        Session session = session(random);

        // When
        List<CaseToPlan> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        // Then
        assertThat(AgendaPlanner.plan(shuffled, session)).isEqualTo(AgendaPlanner.plan(cases, session));
    }

    @RepeatedTest(300)
    void everyCaseDueBeforeTheNextSessionIsDiscussedOrNamed(RepetitionInfo seed) {
        // Given
        var random = new Random(seed.getCurrentRepetition());
        List<CaseToPlan> cases = cases(random);
        Session session = session(random);

        // When
        AgendaPlan plan = AgendaPlanner.plan(cases, session);

        // Then
        assertThat(Stream.concat(plan.discuss().stream(), plan.cannotFit().stream()))
                .doesNotHaveDuplicates()
                .containsAll(cases.stream()
                        .filter(c -> c.reviewDue().isBefore(session.nextSessionOn()))
                        .toList());
        assertThat(plan.discuss()).hasSize(Math.min(cases.size(), session.minutes() / session.minutesPerCase()));
    }

    @RepeatedTest(300)
    void noQuietCaseStarvesWhereASessionCanTakeTheWeeksShare(RepetitionInfo seed) {
        // Given a pod whose session takes at least one case, and cases that are due again four weeks after each
        // discussion
        var random = new Random(seed.getCurrentRepetition());
        List<CaseToPlan> cases = new ArrayList<>(cases(random));
        int aWeek = cases.size() / 4 + 1;
        List<UUID> never =
                new ArrayList<>(cases.stream().map(CaseToPlan::caseId).toList());

        // When the pod meets as often as its backlog needs
        for (int week = 0; week < 12; week++) {
            LocalDate today = DAY.plusWeeks(week);
            AgendaPlan plan = AgendaPlanner.plan(cases, new Session(15 * aWeek, 15, today.plusWeeks(1)));
            for (CaseToPlan discussed : plan.discuss()) {
                never.remove(discussed.caseId());
                cases.remove(discussed);
                cases.add(new CaseToPlan(discussed.caseId(), today.plusWeeks(4), false, null));
            }
        }

        // Then
        assertThat(never).isEmpty();
    }

    private static List<CaseToPlan> cases(Random random) {
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> new CaseToPlan(
                        new UUID(random.nextLong(), i),
                        DAY.plusDays(random.nextInt(40) - 20),
                        random.nextInt(8) == 0,
                        random.nextBoolean() ? null : Instant.EPOCH.plusSeconds(random.nextInt(50))))
                .toList();
    }

    private static Session session(Random random) {
        return new Session(15 + random.nextInt(300), 5 + random.nextInt(30), DAY.plusDays(7));
    }
}
