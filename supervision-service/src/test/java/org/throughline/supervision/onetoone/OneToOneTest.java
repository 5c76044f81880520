package org.throughline.supervision.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class OneToOneTest {

    private static final String ONE_TO_ONES = "/v1/one-to-ones";
    private static final LocalDate TODAY = LocalDate.now();
    private static final Person LEADER = Person.inRole("senior-leader");

    @Test
    void aManagerAndAWorkerMeetAndTheWorkerAgreesWithWhatIsWritten() {
        // Given
        APod pod = APod.known();
        Response held = records(pod.manager, pod.workerId, TODAY);
        held.then()
                .statusCode(201)
                .body("nextDue", equalTo(TODAY.plusDays(28).toString()))
                .body("agenda.broughtBy", contains("WORKER", "SUPERVISOR"));
        String id = held.path("id");

        // When
        Response agreed = agrees(pod.worker, id, 0);

        // Then
        agreed.then().statusCode(200).header("ETag", "\"1\"").body("agreedOn", equalTo(TODAY.toString()));
        agrees(pod.worker, id, 1).then().statusCode(409).body("code", equalTo("one-to-one-agreed"));
        pod.worker
                .asks()
                .post(ONE_TO_ONES + "/" + id + "/actions/" + held.<String>path("actions[0].id") + "/completion")
                .then()
                .statusCode(200)
                .body("actions.doneOn", contains(TODAY.toString()));
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            var told = topic.await(3, event -> pod.workerId.toString().equals(event.key()));
            assertThat(told.stream().map(EventOnTopic::type))
                    .containsExactly(
                            "throughline.supervision.one-to-one-held.v1",
                            "throughline.supervision.one-to-one-agreed.v1",
                            "throughline.supervision.one-to-one-action-done.v1");
            assertThat(told.get(0).value()).doesNotContain("hurry", "week");
        }
    }

    @Test
    void aWorkerInTheFirstYearIsSeenEveryWeekAtFirst() {
        // Given a worker whose assessed and supported year began two weeks ago
        APod pod = APod.known();
        LocalDate began = TODAY.minusWeeks(2);
        pod.world
                .happens(new WorkerJoined(
                        pod.workerId,
                        null,
                        WorkerRole.SOCIAL_WORKER,
                        BigDecimal.ONE,
                        Employment.PERMANENT,
                        began,
                        began.plusYears(1).minusDays(1)))
                .told();
        Soon.await("the worker's stage of career")
                .untilAsserted(() -> assertThat(Tables.count("supervised_worker where id = '" + pod.workerId + "'"))
                        .isEqualTo(1));

        // When, then
        records(pod.manager, pod.workerId, TODAY)
                .then()
                .statusCode(201)
                .body("nextDue", equalTo(TODAY.plusDays(7).toString()));
    }

    @Test
    void whatAManagerPutsOffIsSeenByWhoManagesTheManagerWithoutAWordOfIt() {
        // Given a pod whose three members have sat for a year, one of whom was seen five weeks ago
        APod pod = APod.known();
        records(pod.manager, pod.workerId, TODAY.minusDays(35)).then().statusCode(201);

        // When
        Response due = LEADER.asks()
                .queryParam("podId", pod.id)
                .queryParam("overdue", true)
                .get(ONE_TO_ONES + "/due");

        // Then
        due.then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items[2].workerId", equalTo(pod.workerId.toString()))
                .body("items[2].daysLate", equalTo(7))
                .body("items.never", contains(true, true, false));
        assertThat(due.asString()).doesNotContain("hurry");
        LEADER.asks()
                .queryParam("limit", 1)
                .get(ONE_TO_ONES + "/due")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        LEADER.asks()
                .queryParam("workerId", pod.workerId)
                .get(ONE_TO_ONES)
                .then()
                .statusCode(404);
        records(LEADER, pod.managerId, TODAY).then().statusCode(201);
        pod.manager
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("overdue", true)
                .get(ONE_TO_ONES + "/due")
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void nobodyElseReadsItWhateverTheirRole() {
        // Given
        APod pod = APod.known();
        String id = records(pod.manager, pod.workerId, TODAY).path("id");

        // When, then
        for (Person reader :
                List.of(pod.deputy, APod.known().manager, LEADER, Person.inRole("principal-social-worker"))) {
            reader.asks()
                    .queryParam("workerId", pod.workerId)
                    .get(ONE_TO_ONES)
                    .then()
                    .statusCode(404);
        }
        agrees(APod.known().worker, id, 0).then().statusCode(404).body("code", equalTo("one-to-one-not-found"));
        agrees(pod.manager, id, 0).then().statusCode(403);
        records(pod.deputy, pod.workerId, TODAY).then().statusCode(403);
        records(APod.known().manager, pod.workerId, TODAY).then().statusCode(404);
        pod.worker.asks().get(ONE_TO_ONES + "/due").then().statusCode(403);
        pod.deputy.asks().get(ONE_TO_ONES + "/due").then().statusCode(404);
    }

    @Test
    void ofManyWhoRecordOneDayAtOnceOneDoes() {
        // Given
        APod pod = APod.known();

        // When
        List<Integer> answers = AtOnce.ask(6, i -> records(pod.manager, pod.workerId, TODAY)).stream()
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void theListsCostTheSameHoweverLong() {
        // Given
        APod pod = APod.known();
        records(pod.manager, pod.workerId, TODAY).then().statusCode(201);
        long ofOne = Statements.of(() -> of(pod, 50));
        records(pod.manager, pod.workerId, TODAY.minusDays(7)).then().statusCode(201);
        records(pod.manager, pod.workerId, TODAY.minusDays(14)).then().statusCode(201);

        // When
        long ofThree = Statements.of(() -> of(pod, 50));

        // Then
        assertThat(ofThree).isEqualTo(ofOne);
        assertThat(Statements.of(() -> due(pod, 3))).isEqualTo(Statements.of(() -> due(pod, 1)));
        pod.worker
                .asks()
                .queryParam("workerId", pod.workerId)
                .queryParam("cursor", of(pod, 2).<String>path("next"))
                .get(ONE_TO_ONES)
                .then()
                .body("items.heldOn", contains(TODAY.minusDays(14).toString()));
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        String id = records(pod.manager, pod.workerId, TODAY).path("id");

        // When, then
        records(pod.manager, pod.workerId, TODAY).then().statusCode(409).body("code", equalTo("one-to-one-recorded"));
        records(pod.manager, pod.workerId, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("one-to-one-in-future"));
        pod.manager
                .asks()
                .body(Map.of("workerId", pod.workerId, "heldOn", TODAY.toString(), "agenda", List.of()))
                .post(ONE_TO_ONES)
                .then()
                .statusCode(400);
        agrees(pod.worker, id, 7).then().statusCode(412);
        pod.worker.asks().post(ONE_TO_ONES + "/" + id + "/agreement").then().statusCode(428);
        pod.worker
                .asks()
                .post(ONE_TO_ONES + "/" + id + "/actions/" + Ids.next() + "/completion")
                .then()
                .statusCode(404);
    }

    private static Response of(APod pod, int limit) {
        return pod.worker
                .asks()
                .queryParam("workerId", pod.workerId)
                .queryParam("limit", limit)
                .get(ONE_TO_ONES);
    }

    private static Response due(APod pod, int limit) {
        return pod.manager
                .asks()
                .queryParam("podId", pod.id)
                .queryParam("limit", limit)
                .get(ONE_TO_ONES + "/due");
    }

    private static Response agrees(Person person, String id, long version) {
        return person.asks().header("If-Match", "\"" + version + "\"").post(ONE_TO_ONES + "/" + id + "/agreement");
    }

    private static Response records(Person person, UUID worker, LocalDate heldOn) {
        return person.asks()
                .body(Map.of(
                        "workerId", worker,
                        "heldOn", heldOn.toString(),
                        "agenda",
                                List.of(
                                        Map.of("topic", "The week", "broughtBy", "WORKER"),
                                        Map.of("topic", "Learning", "broughtBy", "SUPERVISOR")),
                        "reflection", "I hurry when I am worried.",
                        "actions",
                                List.of(Map.of(
                                        "action",
                                        "Shadow a colleague",
                                        "ownerId",
                                        worker,
                                        "dueOn",
                                        heldOn.plusDays(14).toString()))))
                .post(ONE_TO_ONES);
    }
}
