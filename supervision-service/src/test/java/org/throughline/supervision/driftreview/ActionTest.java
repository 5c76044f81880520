package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;

@QuarkusTest
@WithRealParts
class ActionTest {

    private static final String ACTIONS = "/v1/supervision-actions";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void anActionIsCarriedOverUntilItsOwnerSaysThatItIsDone() {
        // Given an action that a later review found still open
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String action = agreed(pod, known, OffsetDateTime.now().minusDays(7));
        pod.manager
                .reviews(pod.manager.scheduled(pod, 15), Reviews.onTrack(known))
                .then()
                .body("carriedOverActions.timesCarried", contains(1));

        // When
        Response done = settles(pod.worker, action, "completion", 1, Map.of());

        // Then
        done.then().statusCode(200).header("ETag", "\"2\"").body("doneOn", equalTo(TODAY.toString()));
        settles(pod.worker, action, "cancellation", 2, Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("action-settled"));
        assertThat(told(known))
                .containsExactly(
                        "throughline.supervision.drift-review-recorded.v1",
                        "throughline.supervision.drift-review-recorded.v1",
                        "throughline.supervision.action-carried-over.v1",
                        "throughline.supervision.action-done.v1");
    }

    @Test
    void anActionThatIsGivenUpSaysWhyAndIsOpenNoLonger() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String action = agreed(pod, known, OffsetDateTime.now().minusDays(7));

        // When
        Response given = settles(
                pod.deputy, action, "cancellation", 0, Map.of("reason", "REPLACED", "words", "The school comes."));

        // Then
        given.then().statusCode(200).body("cancelReason", equalTo("REPLACED"));
        pod.worker.asks().get(ACTIONS).then().body("items", empty());
        pod.worker.asks().queryParam("open", false).get(ACTIONS).then().body("items.id", contains(action));
        pod.manager
                .reviews(pod.manager.scheduled(pod, 15), Reviews.onTrack(known))
                .then()
                .body("carriedOverActions", empty());
    }

    @Test
    void ofTwoWhoSettleAtOnceOneDoes() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String action = agreed(pod, known, OffsetDateTime.now().minusDays(7));

        // When
        List<Integer> answers = AtOnce.ask(
                        6,
                        i -> i % 2 == 0
                                ? settles(pod.worker, action, "completion", 0, Map.of())
                                : settles(pod.manager, action, "cancellation", 0, Map.of("reason", "OTHER")))
                .stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void thePodSeesItsActionsByTheirDayAtTheSameCostHoweverMany() {
        // Given
        APod pod = APod.known();
        ACase[] cases = pod.withCases(30, 29, 28);
        String first = agreed(pod, cases[0], OffsetDateTime.now().minusDays(7));
        long ofOne = Statements.of(() -> listed(pod, 50));
        agreed(pod, cases[1], OffsetDateTime.now().minusDays(6));
        agreed(pod, cases[2], OffsetDateTime.now().minusDays(5));

        // When
        long ofThree = Statements.of(() -> listed(pod, 50));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        Response page = listed(pod, 1);
        page.then().body("items.id", contains(first));
        pod.manager
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("cursor", page.<String>path("next"))
                .get(ACTIONS)
                .then()
                .body("items.size()", equalTo(2));
        APod.known()
                .manager
                .asks()
                .queryParam("podId", pod.id)
                .get(ACTIONS)
                .then()
                .statusCode(404);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String action = agreed(pod, known, OffsetDateTime.now().minusDays(7));
        Person colleague = new Person(Tokens.worker(Ids.next(), "social-worker"));

        // When, then
        settles(
                        pod.worker,
                        action,
                        "completion",
                        0,
                        Map.of("doneOn", TODAY.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("action-done-in-future"));
        settles(pod.worker, action, "completion", 4, Map.of()).then().statusCode(412);
        settles(colleague, action, "completion", 0, Map.of()).then().statusCode(404);
        settles(Person.inRole("mash"), action, "completion", 0, Map.of()).then().statusCode(403);
        settles(pod.worker, action, "cancellation", 0, Map.of("reason", "BORED"))
                .then()
                .statusCode(400);
        pod.worker
                .asks()
                .body(Map.of())
                .post(ACTIONS + "/" + action + "/completion")
                .then()
                .statusCode(428);
        pod.worker.asks().queryParam("cursor", "x").get(ACTIONS).then().statusCode(400);
    }

    private static String agreed(APod pod, ACase known, OffsetDateTime at) {
        Map<String, Object> review = Reviews.review(known, "AT_RISK");
        review.put("actions", List.of(Reviews.action(pod.workerId, at.toLocalDate())));
        return pod.manager.reviews(pod.manager.scheduled(pod, at, 60), review).path("actions[0].id");
    }

    private static Response listed(APod pod, int limit) {
        return pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", limit)
                .get(ACTIONS);
    }

    private static Response settles(Person person, String action, String how, long version, Object body) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ACTIONS + "/" + action + "/" + how);
    }

    private static List<String> told(ACase known) {
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            return topic.await(4, event -> known.childId.toString().equals(event.key())).stream()
                    .map(EventOnTopic::type)
                    .toList();
        }
    }
}
