package org.throughline.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;

@QuarkusTest
@WithRealParts
class AgendaChangeTest {

    private static final OffsetDateTime TOMORROW = OffsetDateTime.now().plusDays(1);

    @Test
    void aCaseTakenOffAnAgendaSlipsAndTheConsequenceIsShownKeptAndTold() {
        // Given a case due in three days, and one in four weeks
        APod pod = APod.known();
        ACase[] cases = pod.withCases(25, 0);
        UUID session = agenda(pod);

        Map<String, Object> dropped = change("DROP", cases[0], "KEYWORKER_ABSENT");
        dropped.put("words", "She is on leave.");

        // When
        var changed = pod.manager.changes(session, "agenda/changes", 1, dropped);

        // Then
        LocalDate due = LocalDate.now().plusDays(3);
        changed.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("change.slips.caseId", contains(cases[0].id.toString()))
                .body("change.slips.reviewDue", contains(due.toString()))
                .body(
                        "change.slips.discussedOn",
                        contains(TOMORROW.toLocalDate().plusDays(7).toString()))
                .body("change.inWords", equalTo("By it slip: " + due + " by 5 days."))
                .body("agenda.items.caseId", contains(cases[1].id.toString()))
                .body("agenda.cannotFit.caseId", contains(cases[0].id.toString()));
        assertThat((Map<String, Object>) pod.worker
                        .asks()
                        .get("/v1/group-supervisions/" + session + "/agenda/changes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0]"))
                .isEqualTo(changed.path("change"));
        assertThat(events(pod.id, "agenda-changed").get(0).value())
                .contains("DROP", "KEYWORKER_ABSENT", cases[0].id.toString(), due.toString())
                .doesNotContain("leave");
        assertThat(events(cases[0].childId, "review-date-at-risk").get(0).value())
                .contains("TAKEN_OFF_AGENDA", due.toString());
    }

    @Test
    void aCaseIsPutOnAnAgendaWhereItBelongsAndNoDateSlips() {
        // Given an agenda of one that has room for two
        APod pod = APod.known();
        pod.withCase(3);
        UUID session = agenda(pod);
        ACase later = pod.withCase(1);
        Map<String, Object> added = change("ADD", later, "CHILD_NEEDS_IT");
        added.put("position", 1);

        // When, then
        pod.deputy
                .changes(session, "agenda/changes", 1, added)
                .then()
                .statusCode(200)
                .body("agenda.items", hasSize(2))
                .body("agenda.items[0].caseId", equalTo(later.id.toString()))
                .body("change.slips", empty())
                .body("change.inWords", equalTo("No review-due date slips by it."));
    }

    @Test
    void aCaseIsMovedWithinTheSession() {
        // Given
        APod pod = APod.known();
        ACase[] cases = pod.withCases(25, 20);
        UUID session = agenda(pod);
        Map<String, Object> moved = change("MOVE", cases[1], "SIBLINGS_TOGETHER");
        moved.put("position", 1);

        // When, then
        pod.manager
                .changes(session, "agenda/changes", 1, moved)
                .then()
                .body("agenda.items.caseId", contains(cases[1].id.toString(), cases[0].id.toString()));
    }

    @Test
    void whatCannotBeIsRefusedWithAReasonAndChangesNothing() {
        // Given an agenda of two that is full
        APod pod = APod.known();
        ACase[] cases = pod.withCases(25, 20, 1);
        UUID session = agenda(pod);
        ACase foreign = APod.known().withCase(1);
        Map<String, Object> nowhere = change("MOVE", cases[0], "CHILD_NEEDS_IT");
        nowhere.put("position", 3);

        // When, then
        refused(pod, session, change("ADD", cases[0], "CHILD_NEEDS_IT"), 409, "already-on-agenda");
        refused(pod, session, change("ADD", cases[2], "CHILD_NEEDS_IT"), 409, "agenda-full");
        refused(pod, session, change("ADD", foreign, "CHILD_NEEDS_IT"), 422, "case-not-open-in-pod");
        refused(pod, session, change("DROP", cases[2], "CHILD_NEEDS_IT"), 422, "case-not-on-agenda");
        refused(pod, session, nowhere, 422, "position-outside-agenda");
        refused(pod, session, change("MOVE", cases[0], "CHILD_NEEDS_IT"), 422, "position-outside-agenda");
        refused(pod, session, change("DROP", cases[0], "OTHER"), 422, "reason-needs-words");
        refused(pod, session, change("EAT", cases[0], "OTHER"), 400, null);
        pod.worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/agenda/changes")
                .then()
                .body("items", empty());
    }

    @Test
    void onlyWhoLeadsThePodChangesAnAgendaWithTheVersionSeenBeforeItIsOpened() {
        // Given
        APod pod = APod.known();
        ACase due = pod.withCase(25);
        Map<String, Object> dropped = change("DROP", due, "INFORMATION_AWAITED");
        UUID empty = pod.manager.scheduled(pod, TOMORROW.plusDays(2), 30);
        UUID session = agenda(pod);

        // When, then
        pod.worker.changes(session, "agenda/changes", 1, dropped).then().statusCode(403);
        APod.known()
                .manager
                .changes(session, "agenda/changes", 1, dropped)
                .then()
                .statusCode(404);
        pod.manager.changes(session, "agenda/changes", 9, dropped).then().statusCode(412);
        pod.manager.tells(session, "agenda/changes", dropped).then().statusCode(428);
        pod.manager
                .changes(empty, "agenda/changes", 0, dropped)
                .then()
                .statusCode(404)
                .body("code", equalTo("agenda-not-found"));
        APod.known()
                .worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/agenda/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void ofManyWhoChangeWithTheSameEtagOneWins() {
        // Given
        APod pod = APod.known();
        ACase due = pod.withCase(25);
        UUID session = agenda(pod);
        Map<String, Object> dropped = change("DROP", due, "INFORMATION_AWAITED");

        // When
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> pod.manager
                        .changes(session, "agenda/changes", 1, dropped)
                        .statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void theListGoesOnByCursorAndCostsTheSameStatementsHoweverLong() {
        // Given three changes
        APod pod = APod.known();
        ACase[] cases = pod.withCases(25, 20);
        UUID session = agenda(pod);
        String list = "/v1/group-supervisions/" + session + "/agenda/changes?limit=1";
        for (int version = 1; version < 4; version++) {
            Map<String, Object> moved = change("MOVE", cases[version % 2], "SIBLINGS_TOGETHER");
            moved.put("position", 2);
            pod.manager
                    .changes(session, "agenda/changes", version, moved)
                    .then()
                    .statusCode(200);
        }

        // When
        String next = pod.worker.asks().get(list).path("next");

        // Then
        pod.worker.asks().get(list + "&cursor=" + next).then().body("items.caseId", contains(cases[0].id.toString()));
        pod.worker.asks().get(list + "&cursor=bm9uc2Vuc2U").then().statusCode(400);
        assertThat(Statements.of(() -> pod.worker.asks().get(list.replace("=1", "=3"))))
                .isEqualTo(Statements.of(() -> pod.worker.asks().get(list)));
    }

    private static UUID agenda(APod pod) {
        UUID session = pod.manager.scheduled(pod, TOMORROW, 30);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        return session;
    }

    private static Map<String, Object> change(String kind, ACase of, String reason) {
        return new HashMap<>(Map.of("kind", kind, "caseId", of.id.toString(), "reason", reason));
    }

    private static void refused(APod pod, UUID session, Object change, int status, String code) {
        var answer =
                pod.manager.changes(session, "agenda/changes", 1, change).then().statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }

    private static List<EventOnTopic> events(UUID key, String type) {
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            return topic.await(
                    1,
                    event -> key.toString().equals(event.key())
                            && event.type().equals("throughline.supervision." + type + ".v1"));
        }
    }
}
