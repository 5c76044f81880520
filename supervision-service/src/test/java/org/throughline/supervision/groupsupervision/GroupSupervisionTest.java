package org.throughline.supervision.groupsupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;

@QuarkusTest
@WithRealParts
class GroupSupervisionTest {

    private static final OffsetDateTime WEDNESDAY = OffsetDateTime.parse("2026-11-25T10:00:00Z");

    @Test
    void aScheduledSessionIsReadBackWithItsEtagAndTold() {
        // Given
        APod pod = APod.known();

        // When
        UUID session = pod.manager.scheduled(pod, WEDNESDAY, 120);

        // Then
        pod.worker
                .session(session)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("startsAt", equalTo("2026-11-25T10:00:00Z"))
                .body("minutes", equalTo(120));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            EventOnTopic told = topic.await(1, event -> pod.id.toString().equals(event.key()))
                    .get(0);
            assertThat(told.type()).isEqualTo("throughline.supervision.group-supervision-scheduled.v1");
            assertThat(told.headers())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_subject", session.toString());
        }
    }

    @Test
    void twoSessionsOfOnePodDoNotOverlapThoughTheyMayTouch() {
        // Given
        APod pod = APod.known();
        pod.manager.scheduled(pod, WEDNESDAY, 120);

        // When, then
        pod.deputy
                .schedules(pod.id, WEDNESDAY.plusMinutes(119), 60)
                .then()
                .statusCode(409)
                .body("code", equalTo("session-overlaps"));
        pod.deputy.schedules(pod.id, WEDNESDAY.plusMinutes(120), 60).then().statusCode(201);
    }

    @Test
    void ofTenWhoScheduleTheSameHourAtOnceOneWins() {
        // Given
        APod pod = APod.known();

        // When
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> pod.manager
                        .schedules(pod.id, WEDNESDAY.plusMinutes(i), 60)
                        .statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void theListIsByStartBetweenTheDaysAskedForAndCostsTheSameHoweverLong() {
        // Given four weekly sessions
        APod pod = APod.known();
        List<UUID> sessions = IntStream.range(0, 4)
                .mapToObj(week -> pod.manager.scheduled(pod, WEDNESDAY.plusWeeks(week), 60))
                .toList();

        // When
        var ids = new java.util.ArrayList<List<String>>();
        QueryCount count = QueryCount.of(() -> ids.add(list(pod, "2026-12-01", "2026-12-17")));

        // Then
        assertThat(ids.get(0))
                .containsExactly(
                        sessions.get(1).toString(),
                        sessions.get(2).toString(),
                        sessions.get(3).toString());
        assertThat(count.mentioning("from group_supervision").total()).isEqualTo(1);
        assertThat(count.mentioning("insert into audit").total()).isEqualTo(1);
        pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", 1)
                .queryParam("from", LocalDate.of(2026, 12, 1).toString())
                .get("/v1/group-supervisions")
                .then()
                .body("items.id", contains(sessions.get(1).toString()));
    }

    @Test
    void aStrangerToThePodLearnsNothingAndAMemberMayNotSchedule() {
        // Given
        APod pod = APod.known();
        APod other = APod.known();
        UUID session = pod.manager.scheduled(pod, WEDNESDAY, 60);

        // When, then
        other.manager.session(session).then().statusCode(404).body("code", equalTo("group-supervision-not-found"));
        other.manager.schedules(pod.id, WEDNESDAY.plusDays(1), 60).then().statusCode(404);
        other.manager.board(pod.id).then().statusCode(404).body("code", equalTo("pod-not-found"));
        pod.worker.schedules(pod.id, WEDNESDAY.plusDays(1), 60).then().statusCode(403);
        Person.inRole("mash").session(session).then().statusCode(403);
        Person.inRole("principal-social-worker").session(session).then().statusCode(200);
        Person.inRole("operator")
                .schedules(pod.id, WEDNESDAY.plusDays(1), 60)
                .then()
                .statusCode(201);
        Person.inRole("senior-leader")
                .schedules(Ids.next(), WEDNESDAY, 60)
                .then()
                .statusCode(404);
    }

    @Test
    void aMalformedRequestIsRefusedAndTheFieldNamed() {
        APod pod = APod.known();

        pod.manager
                .schedules(pod.id, WEDNESDAY, 5)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minutes"));
        pod.manager
                .asks()
                .body(Map.of("podId", pod.id, "startsAt", WEDNESDAY.toString(), "minutes", 60, "room", "4"))
                .post("/v1/group-supervisions")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    private static List<String> list(APod pod, String from, String to) {
        return pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/group-supervisions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
