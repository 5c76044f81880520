package org.throughline.supervision.driftboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.codes.Stage;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.BoardOf;
import org.throughline.supervision.world.Soon;

@QuarkusTest
@WithRealParts
class DriftBoardTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void aCaseIsOnTheBoardOfItsPodWithItsDueDateAndTheRuleItComesFrom() {
        // Given
        APod pod = APod.known();

        // When
        ACase opened = pod.withCase(10);

        // Then
        var board = new BoardOf(pod);
        assertThat(board.at(opened, "review.due")).isEqualTo(TODAY.plusDays(18).toString());
        assertThat(board.at(opened, "review.ruleVersion")).isEqualTo("standard-1");
        assertThat(board.at(opened, "daysLeft")).isEqualTo(18);
        assertThat(board.at(opened, "keyworker.workerId")).isEqualTo(pod.workerId.toString());
        assertThat(board.at(opened, "lastFinding")).isNull();
    }

    @Test
    void theLongestWaitingComesFirstAndPagesMeetWithoutGapOrRepeat() {
        // Given five cases, two of them of the same day
        APod pod = APod.known();
        ACase[] cases = pod.withCases(5, 40, 20, 20, 1);

        // When
        JsonPath first = page(pod, null);
        JsonPath second = page(pod, first.getString("next"));
        JsonPath third = page(pod, second.getString("next"));

        // Then
        List<String> order = new java.util.ArrayList<>(first.getList("items.caseId"));
        order.addAll(second.getList("items.caseId"));
        order.addAll(third.getList("items.caseId"));
        List<String> sameDay = java.util.stream.Stream.of(cases[2], cases[3])
                .map(c -> c.id.toString())
                .sorted()
                .toList();
        assertThat(order)
                .containsExactly(
                        cases[1].id.toString(),
                        sameDay.get(0),
                        sameDay.get(1),
                        cases[0].id.toString(),
                        cases[4].id.toString());
        assertThat(third.getString("next")).isNull();
        assertThat(first.getInt("counts.overdue")).isEqualTo(1);
    }

    @Test
    void contactsCountForTheKeyworkerOnlyWhereTheKeyworkerTookPart() {
        // Given
        APod pod = APod.known();
        ACase visited = pod.withCase(10);
        OffsetDateTime keyworkerCame = OffsetDateTime.parse("2026-01-05T10:00:00Z");
        OffsetDateTime managerCame = OffsetDateTime.parse("2026-02-05T10:00:00Z");

        // When
        pod.world
                .happens(
                        visited.contact(managerCame, false, pod.managerId),
                        visited.contact(keyworkerCame, true, pod.workerId, pod.managerId))
                .told();

        // Then
        Soon.await("contacts").untilAsserted(() -> pod.worker
                .board(pod.id)
                .then()
                .body("items[0].keyworker.lastContactAt", equalTo("2026-01-05T10:00:00Z"))
                .body("items[0].lastContactAt", equalTo("2026-02-05T10:00:00Z"))
                .body("items[0].childLastSeenAt", equalTo("2026-01-05T10:00:00Z")));
    }

    @Test
    void aKeyworkerChangePlannedForNextWeekIsNotYetTheKeyworker() {
        // Given
        APod pod = APod.known();
        ACase planned = pod.withCase(10);

        // When
        pod.world
                .happens(
                        planned.keyworker(pod, pod.managerId, TODAY.plusDays(7)),
                        planned.stage(Stage.CHILD_IN_NEED, TODAY))
                .told();

        // Then
        Soon.await("the stage, which comes after the plan")
                .until(() -> "CHILD_IN_NEED".equals(new BoardOf(pod).at(planned, "stage")));
        assertThat(new BoardOf(pod).at(planned, "keyworker.workerId")).isEqualTo(pod.workerId.toString());
    }

    @Test
    void anAbsentKeyworkerWhoIsGoingToLeaveShows() {
        // Given
        APod pod = APod.known();
        pod.withCase(10);
        LocalDate lastDay = TODAY.plusDays(30);

        // When
        pod.world
                .happens(
                        new WorkerAbsenceRecorded(Ids.next(), pod.workerId, AbsenceKind.SIC, TODAY.minusDays(2), null),
                        new WorkerLeavingAnnounced(pod.workerId, lastDay))
                .told();

        // Then
        Soon.await("absence and leaving").untilAsserted(() -> pod.worker
                .board(pod.id)
                .then()
                .body("items[0].keyworker.absent", equalTo(true))
                .body("items[0].keyworker.lastDay", equalTo(lastDay.toString())));
    }

    @Test
    void aClosedCaseLeavesTheBoardAndAMovedOneChangesIt() {
        // Given
        APod from = APod.known();
        APod to = APod.known();
        ACase[] cases = from.withCases(10, 9);

        // When
        from.world
                .happens(cases[0].closed(TODAY), cases[1].allocated(to.id, TODAY))
                .told();

        // Then
        Soon.await("closing and move").untilAsserted(() -> {
            assertThat(new BoardOf(from).openCases()).isZero();
            assertThat(new BoardOf(to).line(cases[1])).isNotNull();
        });
    }

    @Test
    void aCaseWithoutAKeyworkerIsVisibleAndCounted() {
        // Given
        APod pod = APod.known();
        var orphan = new ACase();

        // When
        pod.world.happens(orphan.opened(TODAY), orphan.allocated(pod.id, TODAY)).told();

        // Then
        Soon.await("the case").untilAsserted(() -> pod.worker
                .board(pod.id)
                .then()
                .body("counts.withoutKeyworker", equalTo(1))
                .body("items.keyworker", contains(nullValue()))
                .body("items.review.due", contains(notNullValue())));
    }

    private static JsonPath page(APod pod, String cursor) {
        var request = pod.worker.asks().queryParam("podId", pod.id).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/v1/drift-board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
