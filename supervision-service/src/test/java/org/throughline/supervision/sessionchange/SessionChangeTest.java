package org.throughline.supervision.sessionchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class SessionChangeTest {

    private static final Map<String, Object> SICK = Map.of("reason", "SICKNESS", "words", "Three of us are ill.");

    @Test
    void aCancelledSessionCarriesItsAgendaOverAndSaysWhoWillBeLate() {
        // Given a case due in four days on tomorrow's agenda, and the next session in a week
        APod pod = APod.known();
        ACase due = pod.withCase(24);
        UUID tomorrow = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(1), 30);
        UUID next = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(7), 15);
        pod.manager.buildsAgenda(tomorrow, 0).then().statusCode(200);

        // When
        var cancelled = pod.manager.changes(tomorrow, "cancellation", 1, SICK);

        // Then
        cancelled
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("session.status", equalTo("CANCELLED"))
                .body("nextSessionOn", equalTo(LocalDate.now().plusDays(7).toString()))
                .body("dueBeforeNextSession.caseId", contains(due.id.toString()));
        pod.withCase(60);
        pod.manager.buildsAgenda(next, 0).then().body("items.caseId", contains(due.id.toString()));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(5, event -> pod.id.toString().equals(event.key()));
            assertThat(told.get(3).type()).isEqualTo("throughline.supervision.group-supervision-cancelled.v1");
            assertThat(told.get(3).value())
                    .contains("SICKNESS", due.id.toString())
                    .doesNotContain("ill");
        }
    }

    @Test
    void theTimeOfACancelledSessionIsFreeAgain() {
        // Given
        APod pod = APod.known();
        OffsetDateTime at = OffsetDateTime.now().plusDays(3);
        UUID first = pod.manager.scheduled(pod, at, 60);
        pod.manager.changes(first, "cancellation", 0, SICK).then().statusCode(200);

        // When, then
        pod.manager.schedules(pod.id, at, 60).then().statusCode(201);
        pod.manager
                .changes(first, "cancellation", 1, SICK)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-cancelled"));
        pod.manager.closes(first, 1).then().statusCode(409).body("code", equalTo("session-cancelled"));
    }

    @Test
    void aMovedSessionKeepsWhereItWasWithTheReason() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(3), 60);
        UUID other = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(5), 60);
        String later = OffsetDateTime.now().plusDays(4).toString();

        // When
        var moved = pod.deputy.changes(session, "moves", 0, Map.of("startsAt", later, "reason", "BANK_HOLIDAY"));

        // Then
        moved.then().statusCode(200).body("session.status", equalTo("SCHEDULED"));
        pod.worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/changes")
                .then()
                .body("items.kind", contains("MOVED"))
                .body("items.reason", contains("BANK_HOLIDAY"))
                .body("items.changedBy", contains(pod.deputyId.toString()));
        pod.manager
                .changes(other, "moves", 0, Map.of("startsAt", later, "reason", "LEAVE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-overlaps"));
    }

    @Test
    void aSessionClosedByMistakeIsReopenedAndItsAgendaStandsAgain() {
        // Given a session closed with one case not discussed
        APod pod = APod.known();
        ACase known = pod.withCase(20);
        UUID session = pod.manager.scheduled(pod, 30);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        pod.manager.closes(session, 1).then().statusCode(200);
        assertThat(new BoardOf(pod).at(known, "carriedOver")).isEqualTo(true);

        // When
        var reopened = pod.manager.changes(session, "reopening", 2, Map.of("reason", "CLOSED_BY_MISTAKE"));

        // Then
        reopened.then().statusCode(200).header("ETag", "\"3\"").body("status", equalTo("SCHEDULED"));
        assertThat(new BoardOf(pod).at(known, "carriedOver")).isEqualTo(false);
        pod.manager.reviews(session, Reviews.onTrack(known)).then().statusCode(201);
        pod.manager.closes(session, 3).then().statusCode(200).body("reviewedCaseIds", contains(known.id.toString()));
    }

    @Test
    void aSessionThatDiscussedACaseIsNotCancelled() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(20);
        UUID session = pod.manager.scheduled(pod, 30);
        pod.manager.reviews(session, Reviews.onTrack(known)).then().statusCode(201);

        // When, then
        pod.manager
                .changes(session, "cancellation", 0, SICK)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-held"));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(3), 60);
        Map<String, Object> past =
                Map.of("startsAt", OffsetDateTime.now().minusDays(1).toString(), "reason", "LEAVE");

        // When, then
        pod.manager
                .changes(session, "moves", 0, past)
                .then()
                .statusCode(422)
                .body("code", equalTo("session-in-the-past"));
        pod.manager.changes(session, "moves", 5, past).then().statusCode(412);
        pod.manager.tells(session, "moves", past).then().statusCode(428);
        pod.manager
                .changes(session, "cancellation", 0, Map.of("reason", "BORED"))
                .then()
                .statusCode(400);
        pod.manager
                .changes(session, "reopening", 0, Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-closed"));
        pod.worker.changes(session, "cancellation", 0, SICK).then().statusCode(403);
        APod.known().manager.changes(session, "cancellation", 0, SICK).then().statusCode(404);
        APod.known()
                .worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/changes")
                .then()
                .statusCode(404);
    }
}
