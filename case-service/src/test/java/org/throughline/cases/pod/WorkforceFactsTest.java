package org.throughline.cases.pod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Council.LONG_AGO;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.PodKind;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WorkforceFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    PodRepository pods;

    @Inject
    WorkerRepository workers;

    private final UUID pod = UUID.randomUUID();
    private final UUID worker = UUID.randomUUID();
    private final UUID seat = UUID.randomUUID();

    @Test
    void aSeatToldBeforeItsPodIsKept() {
        Workforce.tells(filled(null), 2);
        eventually("the seat", () -> pods.holdsCases(worker, pod, TODAY));
        assertThat(pods.isFormed(pod, TODAY)).isFalse();

        Workforce.tells(new PodFormed(pod, PodKind.POD, LONG_AGO), 1);

        eventually("the pod", () -> pods.isFormed(pod, TODAY));
    }

    @Test
    void anEndToldBeforeItsSeatStands() {
        Workforce.tells(new SeatEnded(seat, pod, worker, TODAY), 3);
        Workforce.tells(filled(null), 2);

        eventually("the seat", () -> pods.holdsCases(worker, pod, TODAY.minusDays(1)));
        assertThat(pods.holdsCases(worker, pod, TODAY)).isFalse();
    }

    @Test
    void theLeadershipHoldsNoCases() {
        UUID ordinary = UUID.randomUUID();
        Workforce.tells(new PodFormed(pod, PodKind.LEADERSHIP, LONG_AGO), 1);
        Workforce.tells(new PodFormed(ordinary, PodKind.POD, LONG_AGO), 1);

        eventually("the other pod", () -> pods.isFormed(ordinary, TODAY));
        assertThat(pods.isFormed(pod, TODAY)).isFalse();
    }

    @Test
    void aWorkerIsKnownOnceJoinedWithTheLastDayThatWasAnnounced() {
        LocalDate lastDay = TODAY.plusDays(30);
        Workforce.tells(new WorkerLeavingAnnounced(worker, lastDay), 2);
        Workforce.tells(
                new WorkerJoined(
                        worker, null, WorkerRole.SOCIAL_WORKER, BigDecimal.ONE, Employment.PERMANENT, LONG_AGO, null),
                1);

        eventually("the worker", () -> workers.known(worker).isPresent());
        assertThat(workers.known(worker).orElseThrow().hasLeftBy(lastDay)).isFalse();
        assertThat(workers.known(worker).orElseThrow().hasLeftBy(lastDay.plusDays(1)))
                .isTrue();
    }

    private SeatFilled filled(LocalDate to) {
        return new SeatFilled(seat, pod, worker, Seat.SOCIAL_WORKER, BigDecimal.ONE, LONG_AGO, to);
    }

    private static void eventually(String what, BooleanSupplier condition) {
        Awaitility.await(what + " comes through Kafka")
                .until(() -> QuarkusTransaction.requiringNew().call(condition::getAsBoolean));
    }
}
