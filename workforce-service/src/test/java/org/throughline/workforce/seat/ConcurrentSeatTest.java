package org.throughline.workforce.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.askForSeat;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.workforce.AtOnce;

@QuarkusTest
@WithRealParts
class ConcurrentSeatTest {

    private static final int CLIENTS = 32;

    @Test
    void ofThirtyTwoWhoWantAWorkersLastHoursExactlyOneGetsThem() throws Exception {
        // Given a worker with half their hours left, and a pod for each that wants them
        UUID worker = employ(1);
        seat(formPod(), worker, "SOCIAL_WORKER", 0.5, "2025-04-01");
        var pods = new ConcurrentLinkedQueue<>(
                IntStream.range(0, CLIENTS).mapToObj(i -> formPod()).toList());

        // When
        List<Integer> statuses =
                AtOnce.statuses(CLIENTS, () -> askForSeat(pods.remove(), worker, "SOCIAL_WORKER", 0.5, "2026-01-05"));

        // Then
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(CLIENTS - 1);
    }

    @Test
    void aSeatAndALeavingThatMeetLeaveNoSeatBehindTheLastDay() throws Exception {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        var leaving = Map.of("lastDay", "2026-12-31", "reason", 1, "destination", 3);
        var turns = new ConcurrentLinkedQueue<>(List.of(true, false));

        // When
        List<Integer> statuses = AtOnce.statuses(
                2,
                () -> turns.remove()
                        ? askForSeat(pod, worker, "SOCIAL_WORKER", 1, "2025-04-01")
                        : as("pod-manager").body(leaving).post("/v1/workers/{id}/leaving", worker));

        // Then either the seat came first and was ended, or it was refused
        assertThat(statuses).contains(201);
        List<String> after = as("pod-manager")
                .get("/v1/pods/{pod}/seats?asOf=2027-01-01", pod)
                .path("items.id");
        assertThat(after).isEmpty();
    }
}
