package org.throughline.workforce.seat;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.askForSeat;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SeatTest {

    @Test
    void theSeatsOfADayAreThoseBegunByThenAndNotYetLeft() {
        // Given
        UUID pod = formPod();
        UUID left = seat(pod, employ(1), "SOCIAL_WORKER", 1, "2025-04-01");
        UUID came = seat(pod, employ(1), "SOCIAL_WORKER", 1, "2026-03-01");

        // When
        end(pod, left, "2026-03-01");

        // Then
        seatsOn(pod, "2025-03-31", List.of());
        seatsOn(pod, "2026-02-28", List.of(left.toString()));
        seatsOn(pod, "2026-03-01", List.of(came.toString()));
    }

    @Test
    void aWorkerMaySplitTheirHoursBetweenPods() {
        // Given
        UUID worker = employ(0.8);
        seat(formPod(), worker, "SOCIAL_WORKER", 0.3, "2025-04-01");

        // When
        var rest = askForSeat(formPod(), worker, "SOCIAL_WORKER", 0.5, "2025-04-01");

        // Then
        rest.then().statusCode(201).body("fte", equalTo(0.5f)).body("to", nullValue());
    }

    @Test
    void seatsThatAddUpToMoreThanTheWorkersHoursOnASingleDayAreRefused() {
        // Given
        UUID worker = employ(0.8);
        UUID pod = formPod();
        seat(pod, worker, "SOCIAL_WORKER", 0.5, "2026-06-01");

        // When
        var beside = askForSeat(formPod(), worker, "SOCIAL_WORKER", 0.4, "2025-04-01");

        // Then
        beside.then().statusCode(409).body("code", equalTo("worker-fte-exceeded"));
    }

    @Test
    void seatsThatOnlyMeetAtTheirEndsDoNotAddUp() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        end(pod, seat(pod, worker, "SOCIAL_WORKER", 1, "2025-04-01"), "2026-04-01");

        // When
        var next = askForSeat(pod, worker, "SENIOR_SOCIAL_WORKER", 1, "2026-04-01");

        // Then
        next.then().statusCode(201);
    }

    @Test
    void fewerHoursThanTheSeatsNeedAreRefused() {
        // Given
        UUID worker = employ(1);
        seat(formPod(), worker, "SOCIAL_WORKER", 0.7, "2025-04-01");

        // When
        var fewer = as("pod-manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"fte\": 0.6}")
                .patch("/v1/workers/{id}", worker);

        // Then
        fewer.then().statusCode(409).body("code", equalTo("worker-fte-exceeded"));
    }

    @Test
    void theSameSeatOfAPodIsNotHeldTwiceAtATime() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        seat(pod, worker, "SOCIAL_WORKER", 0.2, "2025-04-01");

        // When
        var again = askForSeat(pod, worker, "SOCIAL_WORKER", 0.2, "2026-04-01");

        // Then
        again.then().statusCode(409).body("code", equalTo("seat-held-already"));
    }

    @Test
    void aSeatThatWasNeverTakenEndsOnItsFirstDayAndFreesTheHours() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        UUID planned = seat(pod, worker, "SOCIAL_WORKER", 1, "2027-01-04");

        // When
        end(pod, planned, "2027-01-04");

        // Then
        askForSeat(pod, worker, "SOCIAL_WORKER", 1, "2026-01-05").then().statusCode(201);
    }

    @Test
    void aSeatBeforeThePodOrTheEmploymentIsRefused() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();

        // When
        var early = askForSeat(pod, worker, "SOCIAL_WORKER", 1, "2025-03-31");
        var stranger = askForSeat(pod, UUID.randomUUID(), "SOCIAL_WORKER", 1, "2025-04-01");

        // Then
        early.then().statusCode(422).body("code", equalTo("seat-before-pod"));
        stranger.then().statusCode(422).body("code", equalTo("unknown-worker"));
    }

    @Test
    void anEndBehindTheEndThatIsSetOrBeforeTheStartIsRefused() {
        // Given
        UUID pod = formPod();
        UUID seat = seat(pod, employ(1), "SOCIAL_WORKER", 1, "2025-04-01");
        end(pod, seat, "2026-04-01");

        // When
        var later = askForEnd(pod, seat, "2026-05-01");
        var before = askForEnd(pod, seat, "2025-03-31");
        var elsewhere = askForEnd(formPod(), seat, "2026-01-01");

        // Then
        later.then().statusCode(409).body("code", equalTo("seat-ended-already"));
        before.then().statusCode(422).body("code", equalTo("seat-ends-before-start"));
        elsewhere.then().statusCode(404).body("code", equalTo("seat-not-found"));
    }

    private static Response askForEnd(UUID pod, UUID seat, String on) {
        return as("pod-manager").body(Map.of("on", on)).post("/v1/pods/{pod}/seats/{seat}/end", pod, seat);
    }

    private static void end(UUID pod, UUID seat, String on) {
        askForEnd(pod, seat, on).then().statusCode(200).body("to", equalTo(on));
    }

    private static void seatsOn(UUID pod, String day, List<String> expected) {
        as("social-worker")
                .get("/v1/pods/{pod}/seats?asOf={day}", pod, day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day))
                .body("items.id", equalTo(expected));
    }
}
