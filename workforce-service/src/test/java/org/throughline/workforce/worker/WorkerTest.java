package org.throughline.workforce.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.employ;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;
import static org.throughline.workforce.Council.socialWorker;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WorkerTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void aWorkerIsKnownUnderTheIdThatTheCouncilHasForThem() {
        // Given
        UUID id = UUID.randomUUID();
        var worker = socialWorker(0.521371);
        worker.put("workerId", id);
        worker.put("sweNumber", worker.get("sweNumber").toString().toLowerCase());

        // When
        as("operator").body(worker).post("/v1/workers").then().statusCode(201).header("ETag", "\"0\"");

        // Then
        as("social-worker")
                .get("/v1/workers/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", equalTo(id.toString()))
                .body("sweNumber", equalTo(worker.get("sweNumber").toString().toUpperCase()))
                .body("fte", equalTo(0.521371f))
                .body("lastDay", nullValue());
    }

    @Test
    void anEditChangesWhatIsSentRemovesWhatIsNullAndKeepsTheRest() {
        // Given
        var worker = socialWorker(1);
        worker.put("asyeUntil", "2020-12-31");
        String id = as("pod-manager").body(worker).post("/v1/workers").path("id");

        // When
        as("pod-manager")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"fte\": 0.6, \"asyeUntil\": null}")
                .patch("/v1/workers/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        // Then
        as("pod-manager")
                .get("/v1/workers/{id}", id)
                .then()
                .header("ETag", "\"1\"")
                .body("fte", equalTo(0.6f))
                .body("asyeUntil", nullValue())
                .body("givenName", equalTo("Amina"));
    }

    @Test
    void aListIsReadInPartsWithoutGapOrRepetition() {
        // Given
        UUID pod = formPod();
        List<String> three = List.of(seated(pod), seated(pod), seated(pod));

        // When
        var first =
                as("social-worker").get("/v1/workers?podId={pod}&limit=2", pod).jsonPath();
        var rest = as("social-worker")
                .get("/v1/workers?podId={pod}&limit=2&cursor={next}", pod, first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.id", String.class)).hasSize(2);
        assertThat(rest.getList("items.id", String.class)).hasSize(1);
        assertThat(rest.getString("next")).isNull();
        assertThat(three)
                .containsExactlyInAnyOrderElementsOf(Stream.of(first, rest)
                        .flatMap(page -> page.getList("items.id", String.class).stream())
                        .toList());
    }

    @Test
    void aListByRoleHoldsThatRoleOnly() {
        // Given
        var leader = socialWorker(1);
        leader.put("role", "SENIOR_LEADER");
        String leaderId = as("pod-manager").body(leader).post("/v1/workers").path("id");
        UUID socialWorkerId = employ(1);

        // When
        var answer = as("senior-leader").get("/v1/workers?role=SENIOR_LEADER&limit=200");

        // Then
        answer.then().body("items.id", hasItem(leaderId)).body("items.id", not(hasItem(socialWorkerId.toString())));
    }

    @Test
    void aSearchFindsPartsOfBothNamesInAnyCaseAndOrder() {
        // Given
        var worker = socialWorker(1);
        worker.put("familyName", "Zacharias-%_!");
        String id = as("pod-manager").body(worker).post("/v1/workers").path("id");

        // When
        var found =
                as("social-worker").body(Map.of("name", "zacharias-%_! AMI")).post("/v1/workers/search");
        var wildcards = as("social-worker").body(Map.of("name", "z%s")).post("/v1/workers/search");

        // Then
        found.then().statusCode(200).body("items.id", equalTo(List.of(id)));
        wildcards.then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void summariesNameThoseWhoAreKnownAndLeaveOutTheOthers() {
        // Given
        UUID known = employ(1);

        // When
        var answer = as("pod-administrator")
                .body(Map.of("ids", List.of(known, UUID.randomUUID())))
                .post("/v1/workers/summaries");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(known.toString())))
                .body("items[0].familyName", equalTo("Okafor"));
    }

    private static String seated(UUID pod) {
        UUID worker = employ(1);
        seat(pod, worker, "SOCIAL_WORKER", 1, "2025-04-01");
        return worker.toString();
    }
}
