package org.throughline.supervision.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
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
class ClosingTest {

    @Test
    void whatWasNotDiscussedComesFirstNextTimeUntilItIsDiscussed() {
        // Given a session with two cases on its agenda, one of them discussed
        APod pod = APod.known();
        ACase[] cases = pod.withCases(20, 10);
        UUID session = pod.manager.scheduled(pod, 30);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        pod.manager.reviews(session, Reviews.onTrack(cases[0])).then().statusCode(201);
        pod.withCase(60);

        // When
        pod.manager
                .closes(session, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reviewedCaseIds", contains(cases[0].id.toString()))
                .body("carriedOverCaseIds", contains(cases[1].id.toString()));

        // Then it stands before the one that is due earlier
        UUID next = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(7), 15);
        pod.manager
                .buildsAgenda(next, 0)
                .then()
                .body("items.caseId", contains(cases[1].id.toString()))
                .body("items.carriedOver", everyItem(is(true)));
        assertThat(new BoardOf(pod).at(cases[1], "carriedOver")).isEqualTo(true);
        UUID soon = pod.manager.scheduled(pod, OffsetDateTime.now().plusMinutes(31), 15);
        pod.manager.reviews(soon, Reviews.onTrack(cases[1])).then().statusCode(201);
        assertThat(new BoardOf(pod).at(cases[1], "carriedOver")).isEqualTo(false);
    }

    @Test
    void aClosedSessionTakesNothingMoreAndIsTold() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(20);
        UUID session = pod.manager.scheduled(pod, 30);
        pod.manager.closes(session, 0).then().statusCode(200);

        // When, then
        pod.manager
                .reviews(session, Reviews.onTrack(known))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
        pod.manager.closes(session, 1).then().statusCode(409).body("code", equalTo("session-closed"));
        pod.manager.buildsAgenda(session, 1).then().statusCode(409).body("code", equalTo("session-closed"));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(2, event -> pod.id.toString().equals(event.key()));
            assertThat(told.get(1).type()).isEqualTo("throughline.supervision.group-supervision-closed.v1");
            assertThat(told.get(1).headers()).containsEntry("ce_sequence", "2");
        }
    }

    @Test
    void closingAsksForTheEtagForLeadingAndForTheDay() {
        // Given
        APod pod = APod.known();
        UUID later = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(2), 30);

        // When, then
        pod.manager
                .asks()
                .post("/v1/group-supervisions/" + later + "/close")
                .then()
                .statusCode(428);
        pod.manager.closes(later, 3).then().statusCode(412);
        pod.worker.closes(later, 0).then().statusCode(403);
        APod.known().deputy.closes(later, 0).then().statusCode(404);
        pod.manager.closes(later, 0).then().statusCode(409).body("code", equalTo("session-not-begun"));
    }
}
