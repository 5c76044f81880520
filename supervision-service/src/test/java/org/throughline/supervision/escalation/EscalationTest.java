package org.throughline.supervision.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.PodKind;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.Tables;
import org.throughline.supervision.world.World;

@QuarkusTest
@WithRealParts
class EscalationTest {

    private static final Person LEADER = Person.inRole("senior-leader");

    /** Each review in an hour of its own: a pod has one session at a time. */
    private static final AtomicInteger HOURS_AGO = new AtomicInteger();

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void whatAPodAsksIsTakenByTheLeadershipPodAndTheAnswerComesBack() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        String asked = raised(pod, known, TODAY);
        UUID session = leadershipSession(480);

        // When
        takes(session).then().statusCode(200).body("escalations.id", hasItem(asked));
        Response answered = answers(LEADER, asked, 1, "AGREED");

        // Then
        answered.then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("sessionId", equalTo(session.toString()));
        pod.worker
                .asks()
                .get("/v1/escalations/" + asked)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("answerWords", equalTo("Yes, this week."));
        answers(LEADER, asked, 2, "NOT_AGREED").then().statusCode(409).body("code", equalTo("escalation-settled"));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(4, event -> known.childId.toString().equals(event.key()));
            assertThat(told.stream().map(EventOnTopic::type))
                    .containsExactly(
                            "throughline.supervision.drift-review-recorded.v1",
                            "throughline.supervision.escalation-raised.v1",
                            "throughline.supervision.escalation-taken.v1",
                            "throughline.supervision.escalation-answered.v1");
            assertThat(told.get(3).value()).contains("AGREED").doesNotContain("aunt", "Yes");
        }
    }

    @Test
    void whatASessionDoesNotAnswerWaitsForTheNext() {
        // Given
        APod pod = APod.known();
        String asked = raised(pod, pod.withCase(30), TODAY);
        UUID session = leadershipSession(480);
        takes(session).then().statusCode(200);

        // When
        LEADER.closes(session, 0).then().statusCode(200);

        // Then
        pod.worker
                .asks()
                .get("/v1/escalations/" + asked)
                .then()
                .body("state", equalTo("WAITING"))
                .body("timesDeferred", equalTo(1));
        UUID next = leadershipSession(480);
        takes(next).then().body("escalations.id", hasItem(asked));
        LEADER.changes(next, "cancellation", 0, Map.of("reason", "OTHER"))
                .then()
                .statusCode(200);
        pod.worker.asks().get("/v1/escalations/" + asked).then().body("timesDeferred", equalTo(2));
    }

    @Test
    void ofManyWhoAnswerAtOnceOneDoes() {
        // Given
        APod pod = APod.known();
        String asked = raised(pod, pod.withCase(30), TODAY);
        takes(leadershipSession(480)).then().statusCode(200);

        // When
        List<Integer> answers =
                AtOnce.ask(6, i -> answers(LEADER, asked, 1, i % 2 == 0 ? "AGREED" : "NOT_AGREED")).stream()
                        .map(Response::statusCode)
                        .toList();

        // Then
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void ofTwoSessionsThatTakeAtOnceEachEscalationIsTakenOnce() {
        // Given
        APod pod = APod.known();
        ACase[] cases = pod.withCases(30, 29, 28);
        List<String> asked =
                Stream.of(cases).map(one -> raised(pod, one, TODAY)).toList();
        List<UUID> sessions = List.of(leadershipSession(480), leadershipSession(480));

        // When
        List<Response> agendas = AtOnce.ask(2, i -> takes(sessions.get(i)));

        // Then
        List<String> taken = agendas.stream()
                .flatMap(agenda -> agenda.<List<String>>path("escalations.id").stream())
                .filter(asked::contains)
                .toList();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void thePodSeesWhatItAskedAtTheSameCostHoweverMuch() {
        // Given
        APod pod = APod.known();
        ACase[] cases = pod.withCases(30, 29);
        String first = raised(pod, cases[0], TODAY);
        long ofOne = Statements.of(() -> listed(pod, 50));
        String second = raised(pod, cases[1], TODAY.plusDays(3));

        // When
        long ofTwo = Statements.of(() -> listed(pod, 50));

        // Then
        assertThat(ofTwo).isEqualTo(ofOne);
        listed(pod, 50).then().body("items.id", contains(first, second));
        Response page = listed(pod, 1);
        pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/escalations")
                .then()
                .body("items.id", contains(second));
        withdraws(pod.deputy, first, 0).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        listed(pod, 50).then().body("items.id", contains(second));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        APod other = APod.known();
        ACase known = pod.withCase(30);
        String asked = raised(pod, known, TODAY);
        String review = pod.worker.asks().get("/v1/escalations/" + asked).path("reviewId");

        // When, then
        raises(pod.manager, review, TODAY).then().statusCode(409).body("code", equalTo("escalation-waiting-already"));
        raises(pod.manager, review, TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/neededBy"));
        raises(pod.worker, review, TODAY).then().statusCode(403);
        raises(other.manager, review, TODAY).then().statusCode(404);
        answers(LEADER, asked, 0, "AGREED").then().statusCode(409).body("code", equalTo("escalation-not-taken"));
        answers(LEADER, asked, 0, "MAYBE").then().statusCode(400);
        other.worker.asks().get("/v1/escalations/" + asked).then().statusCode(404);
        other.worker.asks().get("/v1/escalations").then().statusCode(404);
        withdraws(pod.manager, asked, 8).then().statusCode(412);
        pod.manager
                .asks()
                .post("/v1/escalations/" + asked + "/withdrawal")
                .then()
                .statusCode(428);
        withdraws(other.manager, asked, 0).then().statusCode(404);
        pod.manager
                .asks()
                .post("/v1/group-supervisions/" + pod.manager.scheduled(pod, 30) + "/escalations")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-the-leadership-pod"));
    }

    private static String raised(APod pod, ACase known, LocalDate neededBy) {
        UUID session = pod.manager.scheduled(pod, OffsetDateTime.now().minusHours(HOURS_AGO.incrementAndGet()), 15);
        String review = pod.manager
                .reviews(session, Reviews.onTrack(known))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return raises(pod.manager, review, neededBy)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response raises(Person person, String review, LocalDate neededBy) {
        return person.asks()
                .body(Map.of(
                        "asked", "DECISION", "words", "May her aunt be assessed?", "neededBy", neededBy.toString()))
                .post("/v1/drift-reviews/" + review + "/escalations");
    }

    /** A session of a leadership pod of its own, so that two can meet at the same time. */
    private static UUID leadershipSession(int minutes) {
        UUID pod = Ids.next();
        new World()
                .happens(new PodFormed(pod, PodKind.LEADERSHIP, TODAY.minusYears(1)))
                .told();
        Soon.await("the leadership pod").untilAsserted(() -> assertThat(Tables.count("pod where id = '" + pod + "'"))
                .isEqualTo(1));
        return UUID.fromString(LEADER.schedules(pod, OffsetDateTime.now(), minutes)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response takes(UUID session) {
        return LEADER.asks().post("/v1/group-supervisions/" + session + "/escalations");
    }

    private static Response answers(Person person, String asked, long version, String answer) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("answer", answer, "words", "Yes, this week."))
                .post("/v1/escalations/" + asked + "/answer");
    }

    private static Response withdraws(Person person, String asked, long version) {
        return person.asks().header("If-Match", "\"" + version + "\"").post("/v1/escalations/" + asked + "/withdrawal");
    }

    private static Response listed(APod pod, int limit) {
        return pod.worker
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", limit)
                .get("/v1/escalations");
    }
}
