package org.throughline.supervision.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;

@QuarkusTest
@WithRealParts
class AttendanceTest {

    @Test
    void aDeputyOpensWhereThePodManagerIsAway() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        var opened = pod.deputy.changes(
                session,
                "opening",
                0,
                Map.of(
                        "present", List.of(pod.deputyId, pod.workerId),
                        "apologies", List.of(Map.of("workerId", pod.managerId, "reason", "ABSENT"))));

        // Then
        opened.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("ledBy", equalTo(pod.deputyId.toString()))
                .body("deputy", equalTo(true));
        pod.worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/attendance")
                .then()
                .body("quorate", equalTo(true))
                .body("needed", equalTo(2))
                .body("expected", equalTo(3))
                .body("apologies.reason", contains("ABSENT"));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(2, event -> pod.id.toString().equals(event.key()));
            assertThat(told.get(1).type()).isEqualTo("throughline.supervision.group-supervision-opened.v1");
        }
    }

    @Test
    void tooFewOfThePodOpenNothingAndTheArithmeticIsSaid() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        var refused = opens(pod, pod.manager, session, List.of(pod.managerId, Ids.next()));

        // Then
        refused.then()
                .statusCode(422)
                .body("code", equalTo("quorum-not-met"))
                .body("errors[0].detail", equalTo("1 of 2 members needed"));
    }

    @Test
    void whoLeadsIsThePodManagerWhoIsThere() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, 60);

        // When, then
        opens(pod, pod.deputy, session, List.of(pod.managerId, pod.deputyId))
                .then()
                .statusCode(422)
                .body("code", equalTo("manager-present"));
        opens(pod, pod.manager, session, List.of(pod.deputyId, pod.workerId))
                .then()
                .statusCode(422)
                .body("code", equalTo("leader-not-present"));
        pod.deputy
                .changes(
                        session,
                        "opening",
                        0,
                        Map.of("present", List.of(pod.deputyId, pod.workerId), "leaderId", pod.workerId))
                .then()
                .statusCode(422)
                .body("code", equalTo("leader-not-seated"));
        opens(pod, pod.manager, session, List.of(pod.managerId, pod.workerId))
                .then()
                .statusCode(200);
        pod.manager
                .changes(session, "opening", 1, Map.of("present", List.of(pod.managerId, pod.workerId)))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-opened"));
        pod.manager
                .changes(session, "cancellation", 1, Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-opened"));
    }

    @Test
    void whoCameLateIsSaidUntilTheSessionIsClosedAndTheClosingTellsWhoWasThere() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, 60);
        opens(pod, pod.manager, session, List.of(pod.managerId, pod.workerId))
                .then()
                .statusCode(200);

        // When
        attends(pod, session, List.of(pod.managerId, pod.workerId, pod.deputyId))
                .then()
                .statusCode(200);
        pod.manager.closes(session, 1).then().statusCode(200);

        // Then
        attends(pod, session, List.of(pod.managerId)).then().statusCode(409);
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(3, event -> pod.id.toString().equals(event.key()));
            assertThat(told.get(2).value()).contains("attendedBy", pod.deputyId.toString());
        }
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        UUID later = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(2), 60);
        UUID session = pod.manager.scheduled(pod, 60);
        Map<String, Object> twice = Map.of(
                "present", List.of(pod.managerId, pod.workerId),
                "apologies", List.of(Map.of("workerId", pod.workerId, "reason", "COURT")));

        // When, then
        opens(pod, pod.manager, later, List.of(pod.managerId, pod.workerId))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-begun"));
        pod.manager
                .changes(session, "opening", 0, twice)
                .then()
                .statusCode(422)
                .body("code", equalTo("attendance-said-twice"));
        pod.manager.changes(session, "opening", 4, twice).then().statusCode(412);
        pod.manager.tells(session, "opening", twice).then().statusCode(428);
        pod.worker.changes(session, "opening", 0, twice).then().statusCode(403);
        APod.known().manager.changes(session, "opening", 0, twice).then().statusCode(404);
        pod.manager
                .changes(session, "opening", 0, Map.of("present", List.of()))
                .then()
                .statusCode(400);
    }

    private static Response opens(APod pod, Person person, UUID session, List<UUID> present) {
        return person.changes(session, "opening", 0, Map.of("present", present));
    }

    private static Response attends(APod pod, UUID session, List<UUID> present) {
        return pod.manager
                .asks()
                .body(Map.of("present", present))
                .put("/v1/group-supervisions/" + session + "/attendance");
    }
}
