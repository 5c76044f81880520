package org.throughline.workforce.pod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.formPod;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class PodTest {

    @Test
    void aPodIsKnownUnderTheIdThatTheCouncilHasForIt() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        form("operator", id, "LEADERSHIP").then().statusCode(201);

        // Then
        as("returns-officer")
                .get("/v1/pods/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Hillside"))
                .body("kind", equalTo("LEADERSHIP"))
                .body("formedOn", equalTo("2025-04-01"));
        refused(form("operator", id, "POD"), 409, "pod-exists");
    }

    @Test
    void theListHoldsEveryPodOnce() {
        // Given
        List<String> formed =
                List.of(formPod().toString(), formPod().toString(), formPod().toString());

        // When
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            var page = as("social-worker").get("/v1/pods?limit=2" + cursor).jsonPath();
            listed.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        // Then
        assertThat(listed).containsAll(formed).doesNotHaveDuplicates();
    }

    @Test
    void summariesNameThosePodsThatAreKnown() {
        // Given
        UUID pod = formPod();

        // When
        Response answer = as("social-worker")
                .body(Map.of("ids", List.of(pod, UUID.randomUUID())))
                .post("/v1/pods/summaries");

        // Then
        answer.then().body("items.id", equalTo(List.of(pod.toString()))).body("items[0].name", equalTo("Riverside"));
    }

    @Test
    void moreThanTwoHundredAreNotNamedAtOnce() {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(201).toList();
        refused(as("social-worker").body(Map.of("ids", ids)).post("/v1/pods/summaries"), 400, "invalid-field");
    }

    @Test
    void whoMayNotIsRefused() {
        refused(form("social-worker", UUID.randomUUID(), "POD"), 403, "forbidden");
        refused(as("mash").get("/v1/pods"), 403, "forbidden");
        refused(as("social-worker").get("/v1/pods/{id}", UUID.randomUUID()), 404, "pod-not-found");
        refused(form("pod-manager", UUID.randomUUID(), "TEAM"), 400, "malformed-field");
    }

    private static Response form(String role, UUID id, String kind) {
        var pod = Map.of("podId", id, "name", "Hillside", "kind", kind, "formedOn", "2025-04-01");
        return as(role).body(pod).post("/v1/pods");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
