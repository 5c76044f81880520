package org.throughline.workforce.seat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CompositionOfPodTest {

    @Test
    void aPodSaysWhatItLacksAndSinceWhen() {
        // Given
        UUID pod = formPod();
        seat(pod, employ(1), "POD_MANAGER", 1, "2025-05-01");
        seat(pod, employ(1), "SOCIAL_WORKER_IN_TRAINING", 1, "2025-05-01");
        seat(pod, employ(0.5), "POD_ADMINISTRATIVE_OFFICER", 0.5, "2026-01-05");

        // When
        var answer = as("social-worker").get("/v1/pods/{pod}/composition?asOf=2025-12-31", pod);

        // Then
        answer.then()
                .statusCode(200)
                .body("rule", equalTo("pod"))
                .body("missing.requirement", equalTo(List.of("POD_ADMINISTRATIVE_OFFICER")))
                .body("missing[0].needed", equalTo(1))
                .body("missing[0].present", equalTo(0))
                .body("missing[0].since", equalTo("2025-04-01"))
                .body("met.size()", equalTo(4))
                .body("over.size()", equalTo(0));
    }

    @Test
    void leadershipLacksNothing() {
        as("senior-leader")
                .get("/v1/pods/{pod}/composition", formPod("LEADERSHIP"))
                .then()
                .statusCode(200)
                .body("rule", equalTo("leadership"))
                .body("missing.size()", equalTo(0));
    }

    @Test
    void aPodThatWasNotThereYetHasNoComposition() {
        as("senior-leader")
                .get("/v1/pods/{pod}/composition?asOf=2025-03-31", formPod())
                .then()
                .statusCode(422)
                .body("code", equalTo("pod-not-formed-yet"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        as("senior-leader")
                .get("/v1/pods/{pod}/composition?asOf=2025-02-30", formPod())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.pointer", contains("asOf"));
    }
}
