package org.throughline.supervision.driftreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;
import org.throughline.supervision.world.Person;
import org.throughline.supervision.world.Reviews;
import org.throughline.supervision.world.Soon;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class RestrictedReviewTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void whomARestrictionShutsOutFindsNothingOfTheChildAndOthersDo() {
        // Given a review with an action and something asked of the leadership
        APod pod = APod.known();
        ACase child = pod.withCase(30);
        UUID session = pod.manager.scheduled(pod, 60);
        Map<String, Object> said = Reviews.drifting(child, pod.workerId);
        String review = pod.manager.reviews(session, said).path("id");
        String asked = pod.manager
                .asks()
                .body(Map.of("asked", "FUNDING", "words", "A bed.", "neededBy", TODAY.toString()))
                .post("/v1/drift-reviews/" + review + "/escalations")
                .path("id");

        // When
        shut(pod, child, pod.deputyId);

        // Then
        for (String path : List.of(
                "/v1/drift-reviews/" + review,
                "/v1/drift-reviews/" + review + "/versions",
                "/v1/escalations/" + asked)) {
            pod.deputy.asks().get(path).then().statusCode(404);
            pod.manager.asks().get(path).then().statusCode(200);
        }
        for (String list : List.of("/v1/supervision-actions", "/v1/escalations")) {
            listed(pod.deputy, pod, list).then().statusCode(200).body("items", empty());
            listed(pod.manager, pod, list).then().statusCode(200).body("items.size()", equalTo(1));
        }
        pod.deputy
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "OTHER", "content", Reviews.content(Reviews.onTrack(child))))
                .post("/v1/drift-reviews/" + review + "/amendments")
                .then()
                .statusCode(404);
        pod.deputy
                .asks()
                .header("If-Match", "\"0\"")
                .post("/v1/escalations/" + asked + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void inASessionARestrictedCaseIsForWhomItShutsOutAsIfItWereNotThere() {
        // Given two cases on the agenda of a session that runs, one of them being written
        APod pod = APod.known();
        ACase[] cases = pod.withCases(30, 29);
        UUID session = pod.manager.scheduled(pod, 60);
        pod.manager.buildsAgenda(session, 0).then().statusCode(200);
        pod.manager
                .changes(session, "opening", 1, Map.of("present", List.of(pod.managerId, pod.workerId)))
                .then()
                .statusCode(200);
        String draft = pod.manager
                .tells(session, "review-drafts", Map.of("caseId", cases[0].id))
                .path("id");

        // When
        shut(pod, cases[0], pod.deputyId);

        // Then
        pod.deputy.asks().get("/v1/review-drafts/" + draft).then().statusCode(404);
        pod.deputy
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/review-drafts/" + draft)
                .then()
                .statusCode(404);
        pod.deputy
                .asks()
                .get("/v1/group-supervisions/" + session + "/course")
                .then()
                .body("waiting", contains(cases[1].id.toString()));
        pod.deputy
                .tells(session, "discussions", Map.of("caseId", cases[0].id))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-on-agenda"));
        pod.deputy
                .reviews(session, Reviews.onTrack(cases[0]))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-not-open-in-pod"));
        pod.manager
                .asks()
                .get("/v1/group-supervisions/" + session + "/course")
                .then()
                .body("waiting.size()", equalTo(2));
    }

    private static void shut(APod pod, ACase child, UUID worker) {
        pod.world
                .happens(new RecordRestricted(
                        Ids.next(), child.childId, List.of(), List.of(worker), TODAY.plusMonths(1)))
                .told();
        Soon.await("the restriction")
                .untilAsserted(() -> assertThat(Tables.count("restriction where child_id = '" + child.childId + "'"))
                        .isEqualTo(1));
    }

    private static Response listed(Person person, APod pod, String list) {
        return person.asks().queryParam("podId", pod.id).get(list);
    }
}
