package org.throughline.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;

@QuarkusTest
@WithRealParts
class AgendaTest {

    private static final OffsetDateTime NEXT_WEEK = OffsetDateTime.now().plusDays(7);

    @Test
    void theAgendaTakesTheEarliestDueAndNamesWhatCannotFitWithTheArithmetic() {
        // Given room for two, three cases that cannot wait a week longer, and one that can
        APod pod = APod.known();
        ACase[] cases = pod.withCases(20, 30, 25, 1);
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 40);

        // When
        var answer = pod.manager.buildsAgenda(session, 0);

        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.caseId", contains(cases[1].id.toString(), cases[2].id.toString()))
                .body("items.position", contains(1, 2))
                .body("cannotFit.caseId", contains(cases[0].id.toString()))
                .body("arithmetic.capacity", equalTo(2))
                .body("arithmetic.openCases", equalTo(4))
                .body("arithmetic.dueBeforeNextSession", equalTo(3))
                .body("arithmetic.minutesShort", equalTo(5));
        assertThat(pod.worker.agenda(session).body().jsonPath().getMap("$"))
                .isEqualTo(answer.body().jsonPath().getMap("$"));
    }

    @Test
    void anEarlierNextSessionMeansFewerCasesAreLate() {
        // Given
        APod pod = APod.known();
        pod.withCases(30, 20);
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 15);
        pod.manager.scheduled(pod, NEXT_WEEK.plusDays(1), 15);

        // When, then: the case due in eight days is in time for the session in eight days
        pod.manager.buildsAgenda(session, 0).then().body("items", hasSize(1)).body("cannotFit", empty());
    }

    @Test
    void buildingAgainBeforeTheSessionReplacesTheAgenda() {
        // Given
        APod pod = APod.known();
        pod.withCase(3);
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 60);
        pod.manager.buildsAgenda(session, 0).then().body("items", hasSize(1));
        pod.withCase(5);

        // When
        pod.deputy.buildsAgenda(session, 1).then().statusCode(200).body("items", hasSize(2));

        // Then both are told, in order
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            List<EventOnTopic> told = topic.await(3, event -> pod.id.toString().equals(event.key()));
            assertThat(told).extracting(e -> e.headers().get("ce_sequence")).containsExactly("1", "2", "3");
            assertThat(told.get(2).type()).isEqualTo("throughline.supervision.agenda-built.v1");
        }
    }

    @Test
    void theAgendaOfASessionThatHasStartedStaysAsItIs() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, OffsetDateTime.now().minusMinutes(5), 60);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);

        // When, then
        pod.manager.buildsAgenda(session, 1).then().statusCode(409).body("code", equalTo("session-started"));
    }

    @Test
    void ofTwoWhoBuildWithTheSameEtagOneWins() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 60);

        // When
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> pod.manager.buildsAgenda(session, 0).statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void withoutAnEtagOrWithoutLeadingNothingIsBuilt() {
        // Given
        APod pod = APod.known();
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 60);

        // When, then
        pod.manager
                .asks()
                .post("/v1/group-supervisions/" + session + "/agenda")
                .then()
                .statusCode(428);
        pod.manager.buildsAgenda(session, 7).then().statusCode(412);
        pod.worker.buildsAgenda(session, 0).then().statusCode(403);
        APod.known().manager.buildsAgenda(session, 0).then().statusCode(404);
        pod.worker.agenda(session).then().statusCode(404).body("code", equalTo("agenda-not-found"));
    }

    @Test
    void anAgendaAndABoardCostTheSameStatementsHoweverManyCases() {
        // Given
        APod pod = APod.known();
        pod.withCases(IntStream.range(0, 30).toArray());
        UUID session = pod.manager.scheduled(pod, NEXT_WEEK, 450);

        // When
        QueryCount building = QueryCount.of(() -> pod.manager.buildsAgenda(session, 0));
        QueryCount reading = QueryCount.of(() -> pod.worker.agenda(session));
        QueryCount board = QueryCount.of(() -> pod.worker.board(pod.id));

        // Then
        // once for the cases, once for what a restriction closes; not what an event that comes meanwhile asks
        assertThat(building.mentioning("reviewed_case")
                        .without("case_to_assess")
                        .total())
                .isEqualTo(2);
        assertThat(building.mentioning("insert into agenda_case").total()).isEqualTo(2);
        assertThat(reading.mentioning("agenda").total()).isEqualTo(1);
        assertThat(board.mentioning("reviewed_case").without("case_to_assess").total())
                .isEqualTo(1);
        assertThat(board.mentioning("insert into audit").total()).isEqualTo(1);
    }
}
