package org.throughline.supervision.agendaplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaPlannerTest {

    private static final LocalDate NEXT = LocalDate.parse("2026-12-02");

    @Test
    void theEarliestDueDateComesFirst() {
        AgendaPlan plan = plan(60, due(1, "2026-12-20"), due(2, "2026-11-20"), due(3, "2026-12-01"));

        assertThat(plan.discuss()).extracting(AgendaPlannerTest::number).containsExactly(2L, 3L, 1L);
        assertThat(plan.cannotFit()).isEmpty();
    }

    @Test
    void amongEqualDatesTheLongestWithoutTheKeyworkerComesFirstAndNeverBeforeAll() {
        AgendaPlan plan = plan(
                60,
                contact(1, "2026-11-20T10:00:00Z"),
                contact(2, "2026-10-01T10:00:00Z"),
                contact(3, null),
                contact(4, "2026-10-01T10:00:00Z"));

        assertThat(plan.discuss()).extracting(AgendaPlannerTest::number).containsExactly(3L, 2L, 4L, 1L);
    }

    @Test
    void aCaseThatWasCarriedOverComesBeforeAnyDate() {
        AgendaPlan plan = plan(60, due(1, "2026-01-01"), carriedOver(2, "2026-12-30"));

        assertThat(plan.discuss()).extracting(AgendaPlannerTest::number).containsExactly(2L, 1L);
    }

    @Test
    void fortyFourMinutesAtFifteenACaseAreRoomForTwoAndTheThirdIsNamed() {
        AgendaPlan plan = plan(44, due(1, "2026-11-26"), due(2, "2026-11-27"), due(3, "2026-12-01"));

        assertThat(plan.capacity()).isEqualTo(2);
        assertThat(plan.openCases()).isEqualTo(3);
        assertThat(plan.discuss()).extracting(AgendaPlannerTest::number).containsExactly(1L, 2L);
        assertThat(plan.cannotFit()).extracting(AgendaPlannerTest::number).containsExactly(3L);
    }

    @Test
    void aCaseDueOnTheDayOfTheNextSessionCanWaitForIt() {
        AgendaPlan plan = plan(15, due(1, "2026-11-26"), due(2, "2026-12-02"));

        assertThat(plan.cannotFit()).isEmpty();
    }

    @Test
    void aPodWithoutCasesHasAnEmptyAgenda() {
        assertThat(plan(60).discuss()).isEmpty();
    }

    private static AgendaPlan plan(int minutes, CaseToPlan... cases) {
        return AgendaPlanner.plan(List.of(cases), new Session(minutes, 15, NEXT));
    }

    private static CaseToPlan due(long number, String day) {
        return new CaseToPlan(new UUID(0, number), LocalDate.parse(day), false, null);
    }

    private static CaseToPlan carriedOver(long number, String day) {
        return new CaseToPlan(new UUID(0, number), LocalDate.parse(day), true, null);
    }

    private static CaseToPlan contact(long number, String instant) {
        return new CaseToPlan(new UUID(0, number), NEXT, false, instant == null ? null : Instant.parse(instant));
    }

    private static long number(CaseToPlan planned) {
        return planned.caseId().getLeastSignificantBits();
    }
}
