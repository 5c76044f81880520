package org.throughline.supervision.driftboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Soon;

@QuarkusTest
@WithRealParts
class MyBoardTest {

    private static final LocalDate TODAY = LocalDate.now();

    private APod pod;

    @BeforeEach
    void aPod() {
        pod = APod.known();
    }

    @Test
    void aWorkersBoardHoldsTheCasesInWhichTheyHaveAPart() {
        // Given two cases of the worker, and the manager covers in one
        ACase[] cases = pod.withCases(40, 5);
        pod.world
                .happens(new FactsOf(cases[1]).covered(pod.workerId, pod.managerId, TODAY))
                .told();

        // Then
        Soon.await("the cover")
                .untilAsserted(() ->
                        mine(pod.manager, Map.of()).then().body("items.caseId", contains(cases[1].id.toString())));
        mine(pod.worker, Map.of())
                .then()
                .statusCode(200)
                .body("workerId", equalTo(pod.workerId.toString()))
                .body("counts.openCases", equalTo(2))
                .body("items.caseId", contains(cases[0].id.toString(), cases[1].id.toString()));
        mine(pod.deputy, Map.of()).then().body("items", hasSize(0));
    }

    @Test
    void theBoardAsksAFixedNumberOfTimesHoweverManyCasesThereAre() {
        // Given
        pod.withCase(40);
        long one = Statements.of(() -> mine(pod.worker, Map.of()));
        pod.withCases(41, 42, 43);

        // When
        long many = Statements.of(() -> mine(pod.worker, Map.of()));

        // Then
        assertThat(many).isEqualTo(one);
    }

    @Test
    void aMachineHasNoBoard() {
        mine(Person.inRole("analytics"), Map.of()).then().statusCode(403);
        mine(pod.worker, Map.of("cursor", "bm90LW91cnM")).then().statusCode(400);
    }

    private Response mine(Person person, Map<String, ?> query) {
        return person.asks().queryParams(query).get("/v1/drift-board/mine");
    }
}
