package org.throughline.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.clock.ClockedCase.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.platformtest.realparts.WithRealParts;

/** Two workers who record visits at the same moment do not see each other's: the clocks must be those of both. */
@QuarkusTest
@WithRealParts
class VisitsAtOnceTest {

    private static final int VISITS = 24;
    private static final LocalDate STAGE = TODAY.minusDays(60);

    @Test
    void everyVisitIsInTheRowOfClocks() throws Exception {
        // Given
        ClockedCase file = ClockedCase.opened().at("CHILD_PROTECTION", STAGE);

        // When
        List<LocalDate> days =
                IntStream.rangeClosed(1, VISITS).mapToObj(STAGE::plusDays).toList();
        record(file, days);

        // Then
        LocalDate last = days.get(VISITS - 1);
        file.clocks("?state=RUNNING&state=DUE_SOON&state=OVERDUE").body("items.startedOn", contains(last.toString()));
        file.clocks("?state=MET").body("items.findAll { it.kind == 'PROTECTION_VISIT' }", hasSize(VISITS));
        assertThat(ClockedCase.count(
                        "select count(*) from statutory_clock k where case_id = ? and kind = 'PROTECTION_VISIT' and"
                                + " met_on is not null and not exists (select from statutory_clock n where n.case_id = k.case_id"
                                + " and n.kind = k.kind and n.started_on = k.met_on)",
                        file.caseId()))
                .as("clocks after which none starts")
                .isZero();
        assertThat(file.told(ClockMet.TYPE)).isPositive();
    }

    private static void record(ClockedCase file, List<LocalDate> days) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(VISITS);
        try {
            List<Callable<Integer>> visits = days.stream()
                    .<Callable<Integer>>map(
                            day -> () -> file.visited(day).extract().statusCode())
                    .toList();
            for (Future<Integer> visit : clients.invokeAll(visits)) {
                assertThat(visit.get()).isEqualTo(201);
            }
        } finally {
            clients.shutdown();
        }
    }
}
