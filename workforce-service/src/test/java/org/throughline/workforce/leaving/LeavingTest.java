package org.throughline.workforce.leaving;

import static org.hamcrest.Matchers.equalTo;
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
class LeavingTest {

    @Test
    void theSeatsOfWhoeverLeavesEndOnTheDayAfterTheirLast() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        UUID seat = seat(pod, worker, "SOCIAL_WORKER", 1, "2025-04-01");

        // When
        announce(worker, "2026-12-31").then().statusCode(201).body("reason", equalTo(1));

        // Then
        seatsOn(pod, "2026-12-31", List.of(seat.toString()));
        seatsOn(pod, "2027-01-01", List.of());
        as("pod-manager")
                .get("/v1/workers/{id}", worker)
                .then()
                .header("ETag", "\"1\"")
                .body("lastDay", equalTo("2026-12-31"));
    }

    @Test
    void aSeatThatWouldHaveBegunLaterIsNeverTaken() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        seat(pod, worker, "SOCIAL_WORKER", 1, "2027-02-01");

        // When
        announce(worker, "2026-12-31").then().statusCode(201);

        // Then
        seatsOn(pod, "2027-02-01", List.of());
    }

    @Test
    void noSeatIsFilledBeyondTheLastDay() {
        // Given
        UUID worker = employ(1);
        UUID pod = formPod();
        announce(worker, "2026-12-31");

        // When
        Response forGood = askForSeat(pod, worker, "SOCIAL_WORKER", 1, "2026-06-01");
        Response upToTheLast = as("pod-manager")
                .body(Map.of(
                        "workerId",
                        worker,
                        "seat",
                        "SOCIAL_WORKER",
                        "fte",
                        1,
                        "from",
                        "2026-06-01",
                        "to",
                        "2027-01-01"))
                .post("/v1/pods/{pod}/seats", pod);

        // Then
        refused(forGood, 422, "seat-outside-employment");
        upToTheLast.then().statusCode(201);
    }

    @Test
    void leavingIsAnnouncedOnce() {
        // Given
        UUID worker = employ(1);
        announce(worker, "2026-12-31").then().statusCode(201);

        // When
        Response again = announce(worker, "2027-01-31");

        // Then
        refused(again, 409, "leaving-announced-already");
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID worker = employ(1);
        refused(announce(worker, "2019-12-31"), 422, "leaving-before-start");
        refused(announce(UUID.randomUUID(), "2026-12-31"), 404, "worker-not-found");
        var unknownReason = Map.of("lastDay", "2026-12-31", "reason", 11, "destination", 1);
        refused(as("pod-manager").body(unknownReason).post("/v1/workers/{id}/leaving", worker), 400, "invalid-field");
        var leaving = Map.of("lastDay", "2026-12-31", "reason", 1, "destination", 1);
        refused(as("social-worker").body(leaving).post("/v1/workers/{id}/leaving", worker), 403, "forbidden");
    }

    private static Response announce(UUID worker, String lastDay) {
        var leaving = Map.of("lastDay", lastDay, "reason", 1, "destination", 3);
        return as("pod-manager").body(leaving).post("/v1/workers/{id}/leaving", worker);
    }

    private static void seatsOn(UUID pod, String day, List<String> expected) {
        as("pod-manager")
                .get("/v1/pods/{pod}/seats?asOf={day}", pod, day)
                .then()
                .body("items.id", equalTo(expected));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
