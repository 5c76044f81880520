package org.throughline.cases.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.cases.clock.ClockedCase.TODAY;
import static org.throughline.cases.clock.ClockedCase.count;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.realparts.WithRealParts;

/** A child is looked after once and lives in one place, whoever records what at the same moment. */
@QuarkusTest
@WithRealParts
class CareAtOnceTest {

    private static final LocalDate BEGAN = TODAY.minusDays(100);
    private static final int CLIENTS = 8;

    private LookedAfterChild child;

    @BeforeEach
    void aCase() {
        child = LookedAfterChild.known();
    }

    @Test
    void careBeginsOnce() throws Exception {
        List<Integer> answers =
                atOnce(n -> child.began(BEGAN.plusDays(n), Map.of()).extract().statusCode());
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void placementsFollowEachOtherWithoutAGap() throws Exception {
        // Given
        child.inCare(BEGAN);

        // When
        List<Integer> answers =
                atOnce(n -> child.moved(BEGAN.plusDays(1 + n), "K2").extract().statusCode());

        // Then
        assertThat(answers).containsOnly(201, 422).contains(201);
        UUID id = child.file().childId();
        assertThat(count("select count(*) from placement where child_id = ? and ended_on is null", id))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from placement p where child_id = ? and ended_on is not null and not exists"
                                + " (select from placement n where n.child_id = p.child_id and n.started_on = p.ended_on)",
                        id))
                .isZero();
    }

    @Test
    void theDatabaseItselfHoldsOnePlaceInsideCare() {
        // Given
        String time = child.inCare(BEGAN);

        // When, then
        assertThatThrownBy(() -> place(time, BEGAN.plusDays(5), null)).hasStackTraceContaining("placement_no_overlap");
        assertThatThrownBy(() -> place(time, BEGAN.minusDays(9), BEGAN)).hasStackTraceContaining("placement_in_care");
        assertThatThrownBy(() -> Council.run(
                        "update time_in_care set ended_on = ?, end_reason = 'E8' where id = ?",
                        BEGAN.plusDays(3),
                        UUID.fromString(time)))
                .hasStackTraceContaining("placement_in_care");
    }

    private void place(String time, LocalDate from, LocalDate until) {
        Council.run(
                "insert into placement (id, time_in_care_id, child_id, case_id, started_on, ended_on, kind, lasting)"
                        + " values (?, ?, ?, ?, ?, ?, 'K2', false)",
                UUID.randomUUID(),
                UUID.fromString(time),
                child.file().childId(),
                child.file().caseId(),
                from,
                until);
    }

    private static List<Integer> atOnce(IntFunction<Integer> attempt) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> attempts = IntStream.range(0, CLIENTS)
                    .<Callable<Integer>>mapToObj(n -> () -> attempt.apply(n))
                    .toList();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer : clients.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
