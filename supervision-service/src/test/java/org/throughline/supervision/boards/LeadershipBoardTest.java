package org.throughline.supervision.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.driftsignal.AssessCases;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.FactsOf;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Soon;

@QuarkusTest
@WithRealParts
class LeadershipBoardTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    AssessCases assess;

    private APod pod;
    private final Person leader = Person.inRole("senior-leader");

    @BeforeEach
    void aPod() {
        pod = APod.known();
    }

    @Test
    void casesPastTheirReviewDueDateComeTheLongestWaitingFirst() {
        // Given
        ACase[] cases = pod.withCases(40, 90, 5);
        look();

        // When
        Response first = board("OVERDUE", Map.of("limit", 1));
        Response second = board("OVERDUE", Map.of("limit", 1, "cursor", first.<String>path("next")));

        // Then
        first.then()
                .statusCode(200)
                .body("counts.openCases", equalTo(3))
                .body("counts.overdue", equalTo(2))
                .body("items.caseId", contains(cases[1].id.toString()))
                .body("items[0].since", equalTo(TODAY.minusDays(62).toString()));
        second.then().body("items.caseId", contains(cases[0].id.toString())).body("next", nullValue());
    }

    @Test
    void casesWithoutAKeyworkerOrHeldByTheManagerAreListed() {
        // Given
        var orphan = new ACase();
        var held = new ACase();
        pod.world
                .happens(orphan.opened(TODAY.minusDays(3)), orphan.allocated(pod.id, TODAY))
                .happens(
                        held.opened(TODAY.minusDays(9)),
                        held.allocated(pod.id, TODAY.minusDays(9)),
                        held.keyworker(pod, pod.managerId, TODAY.minusDays(8)))
                .told();

        // Then
        Soon.await("the cases").untilAsserted(() -> board("NO_KEYWORKER", Map.of())
                .then()
                .body("items.caseId", contains(orphan.id.toString()))
                .body("counts.noKeyworker", equalTo(1))
                .body("counts.heldByManager", equalTo(1)));
        board("HELD_BY_MANAGER", Map.of())
                .then()
                .body("items.caseId", contains(held.id.toString()))
                .body("items[0].since", equalTo(TODAY.minusDays(8).toString()));
    }

    @Test
    void repeatedChangesCountFromTheFirstOfThem() {
        // Given
        ACase moved = pod.withCase(200);
        pod.world
                .happens(
                        moved.keyworker(pod, pod.managerId, TODAY.minusDays(150)),
                        moved.keyworker(pod, pod.workerId, TODAY.minusDays(20)))
                .told();
        Soon.await("the changes").until(() -> TODAY.minusDays(20)
                .toString()
                .equals(pod.worker.board(pod.id).path("items[0].keyworker.since")));
        look();

        // When
        Response board = board("REPEATED_CHANGES", Map.of());

        // Then
        board.then()
                .body("items.caseId", contains(moved.id.toString()))
                .body("items[0].since", equalTo(TODAY.minusDays(150).toString()));
    }

    @Test
    void aRestrictedRecordIsNeitherListedNorCounted() {
        // Given
        ACase child = pod.withCase(90);
        look();
        pod.world
                .happens(new FactsOf(child).restricted(Ids.next(), List.of(pod.workerId), List.of()))
                .told();

        // Then
        Soon.await("the restriction").untilAsserted(() -> board("OVERDUE", Map.of())
                .then()
                .body("counts.openCases", equalTo(0))
                .body("items.caseId", equalTo(List.of())));
    }

    @Test
    void onlyTheLeadershipReadsIt() {
        pod.manager.asks().get("/v1/drift-board/leadership").then().statusCode(403);
        Person.inRole("principal-social-worker")
                .asks()
                .get("/v1/drift-board/leadership")
                .then()
                .statusCode(200);
        board("AVERAGE", Map.of()).then().statusCode(400);
    }

    @Test
    void itAsksAFixedNumberOfTimesHoweverManyCasesThereAre() {
        // Given
        pod.withCases(40);
        look();
        long one = Statements.of(() -> board("OVERDUE", Map.of()));
        pod.withCases(41, 42, 43, 44);
        look();

        // When
        long many = Statements.of(() -> board("OVERDUE", Map.of()));

        // Then
        assertThat(many).isEqualTo(one);
    }

    private void look() {
        assess.at(Instant.now());
    }

    private Response board(String list, Map<String, ?> more) {
        var query = new HashMap<String, Object>(more);
        query.put("list", list);
        query.put("podId", pod.id);
        return leader.asks().queryParams(query).get("/v1/drift-board/leadership");
    }
}
