package org.throughline.supervision.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.AtOnce;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class RunningTest {

    @Test
    void aSessionGoesThroughItsAgendaAndWhatIsParkedComesBackLast() {
        // Given three cases on the agenda of a session that has been opened
        APod pod = APod.known();
        ACase[] cases = pod.withCases(30, 29, 28);
        UUID session = opened(pod);

        // When the first is parked, the others are talked about
        pod.manager
                .tells(session, "discussions", Map.of())
                .then()
                .statusCode(200)
                .body("current", equalTo(id(cases[0])));
        pod.manager
                .tells(session, "parked-cases", Map.of("caseId", cases[0].id, "reason", "WORKER_NOT_THERE"))
                .then()
                .statusCode(200)
                .body("current", nullValue())
                .body("next", equalTo(id(cases[1])));
        pod.manager
                .tells(session, "discussions", Map.of("caseId", cases[2].id))
                .then()
                .statusCode(200);
        pod.manager.tells(session, "discussions", Map.of()).then().body("current", equalTo(id(cases[1])));

        // Then
        pod.worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/course")
                .then()
                .statusCode(200)
                .body("next", equalTo(id(cases[0])))
                .body("parked", contains(id(cases[0])))
                .body("waiting", empty())
                .body("talkedAbout.caseId", contains(id(cases[0]), id(cases[2]), id(cases[1])));
        pod.manager.tells(session, "discussions", Map.of()).then().body("current", equalTo(id(cases[0])));
        pod.manager
                .tells(session, "discussions", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("agenda-done"));
    }

    @Test
    void ofManyWhoGoOnAtOnceEachComesToAnotherCase() {
        // Given
        APod pod = APod.known();
        pod.withCases(30, 29, 28, 27);
        UUID session = opened(pod);

        // When
        var answers = AtOnce.ask(4, i -> pod.manager.tells(session, "discussions", Map.of()));

        // Then
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(answer -> answer.<String>path("current")))
                .doesNotHaveDuplicates();
        assertThat(Tables.count("discussion where ended_at is null and session_id = '" + session + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        // Given
        APod pod = APod.known();
        ACase known = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);

        // When, then
        pod.manager
                .tells(session, "discussions", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("session-not-opened"));
        pod.worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/course")
                .then()
                .statusCode(409);
        pod.manager
                .changes(session, "opening", 0, Map.of("present", List.of(pod.managerId, pod.workerId)))
                .then()
                .statusCode(200);
        pod.manager
                .tells(session, "discussions", Map.of("caseId", known.id))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-on-agenda"));
        pod.worker.tells(session, "discussions", Map.of()).then().statusCode(403);
        APod.known().manager.tells(session, "discussions", Map.of()).then().statusCode(404);
        APod.known()
                .worker
                .asks()
                .get("/v1/group-supervisions/" + session + "/course")
                .then()
                .statusCode(404);
        pod.manager
                .tells(session, "parked-cases", Map.of("caseId", known.id))
                .then()
                .statusCode(400);
        pod.manager.closes(session, 1).then().statusCode(200);
        pod.manager
                .tells(session, "discussions", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("session-closed"));
    }

    private static UUID opened(APod pod) {
        UUID session = pod.manager.scheduled(pod, 60);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        pod.manager
                .changes(session, "opening", 1, Map.of("present", List.of(pod.managerId, pod.workerId)))
                .then()
                .statusCode(200);
        return session;
    }

    private static String id(ACase one) {
        return one.id.toString();
    }
}
