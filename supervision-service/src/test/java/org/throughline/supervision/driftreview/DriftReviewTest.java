package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class DriftReviewTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void aDriftingCaseIsDueAgainInTwoWeeksAndTheBoardSaysSoAtOnce() {
        // Given
        APod pod = APod.known();
        ACase drifting = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        var answer = pod.manager.reviews(session, Reviews.drifting(drifting, pod.workerId));

        // Then
        String fortnight = TODAY.plusDays(14).toString();
        answer.then()
                .statusCode(201)
                .body("nextReview.due", equalTo(fortnight))
                .body("nextReview.reason", equalTo("LAST_FINDING"))
                .body("carriedOverActions", empty());
        assertThat(new BoardOf(pod).at(drifting, "review.due")).isEqualTo(fortnight);
        assertThat(new BoardOf(pod).at(drifting, "lastFinding")).isEqualTo("DRIFTING");
        assertThat(pod.worker.asks().get(answer.header("Location")).jsonPath().getMap("$"))
                .isEqualTo(answer.jsonPath().getMap("$"));
    }

    @Test
    void theReviewIsToldOfTheChildWithIdsCodesAndDatesOnly() {
        // Given
        APod pod = APod.known();
        ACase drifting = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When
        String review = pod.manager
                .reviews(session, Reviews.drifting(drifting, pod.workerId))
                .path("id");

        // Then
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            EventOnTopic told = topic.await(
                            1, event -> drifting.childId.toString().equals(event.key()))
                    .get(0);
            assertThat(told.type()).isEqualTo("throughline.supervision.drift-review-recorded.v1");
            assertThat(told.headers()).containsEntry("ce_subject", review).containsEntry("ce_sequence", "1");
            assertThat(told.value())
                    .contains("DRIFTING", TODAY.plusDays(14).toString())
                    .doesNotContain("Visit", "Decide", "It goes on", "What was seen", "Nobody");
        }
    }

    @Test
    void openActionsOfEarlierReviewsAreCarriedOverUntilTheyAreFoundDone() {
        // Given a case reviewed last week, with an action
        APod pod = APod.known();
        ACase drifting = pod.withCase(30);
        UUID lastWeek = pod.manager.scheduled(pod, OffsetDateTime.now().minusDays(7), 60);
        Map<String, Object> first = Reviews.review(drifting, "AT_RISK");
        first.put("actions", List.of(Reviews.action(pod.workerId, TODAY.minusDays(1))));
        String action = pod.manager.reviews(lastWeek, first).path("actions[0].id");

        // When the next review says nothing of it, and the one after finds it done
        UUID now = pod.manager.scheduled(pod, 15);
        var silent = pod.manager.reviews(now, Reviews.onTrack(drifting));
        UUID later = pod.manager.scheduled(pod, OffsetDateTime.now().plusSeconds(1000), 15);
        Map<String, Object> done = Reviews.onTrack(drifting);
        done.put("actionsDone", List.of(action));

        // Then
        silent.then().statusCode(201).body("carriedOverActions.id", contains(action));
        pod.manager.reviews(later, done).then().statusCode(201).body("carriedOverActions", empty());
        pod.manager
                .reviews(pod.manager.scheduled(pod, OffsetDateTime.now().minusSeconds(2000), 15), done)
                .then()
                .statusCode(422)
                .body("code", equalTo("action-not-open"));
    }

    @Test
    void whatBreaksARuleIsRefusedAndTheFieldNamed() {
        // Given
        APod pod = APod.known();
        APod other = APod.known();
        ACase known = pod.withCase(30);
        ACase theirs = other.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        Map<String, Object> late = Reviews.onTrack(known);
        late.put("actions", List.of(Reviews.action(pod.workerId, TODAY.minusDays(1))));

        // When, then
        refused(pod, session, Reviews.review(known, "DRIFTING"), "drifting-needs-action", "/actions");
        refused(pod, session, late, "action-due-in-the-past", "/actions/0/dueOn");
        refused(pod, session, Reviews.onTrack(theirs), "case-not-open-in-pod", "/caseId");
        pod.manager
                .reviews(session, Map.of("caseId", known.id, "finding", "ON_TRACK"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/evidence"));
    }

    @Test
    void aSessionOfALaterDayTakesNoReviewYet() {
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, OffsetDateTime.now().plusDays(2), 60);

        pod.manager
                .reviews(session, Reviews.onTrack(known))
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-begun"));
    }

    @Test
    void onlyThoseWhoLeadThePodRecordAndOnlyThePodReads() {
        // Given
        APod pod = APod.known();
        APod other = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When, then
        pod.worker.reviews(session, Reviews.onTrack(known)).then().statusCode(403);
        other.manager.reviews(session, Reviews.onTrack(known)).then().statusCode(404);
        String location = pod.deputy.reviews(session, Reviews.onTrack(known)).header("Location");
        pod.worker.asks().get(location).then().statusCode(200);
        other.manager.asks().get(location).then().statusCode(404).body("code", equalTo("drift-review-not-found"));
    }

    @Test
    void aPodThatTakesTheCaseOverReadsItsReviews() {
        // Given
        APod before = APod.known();
        APod after = APod.known();
        ACase moved = before.withCase(30);
        String location = before.manager
                .reviews(before.manager.scheduled(before, 60), Reviews.onTrack(moved))
                .header("Location");

        // When
        before.world
                .happens(moved.allocated(after.id, TODAY), moved.keyworker(after, after.workerId, TODAY))
                .told();
        after.awaitCases(1);

        // Then
        after.worker.asks().get(location).then().statusCode(200);
    }

    private static void refused(APod pod, UUID session, Object review, String code, String pointer) {
        pod.manager
                .reviews(session, review)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
