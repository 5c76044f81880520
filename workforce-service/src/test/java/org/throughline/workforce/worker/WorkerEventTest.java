package org.throughline.workforce.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.created;
import static org.throughline.workforce.Council.formPod;
import static org.throughline.workforce.Council.seat;
import static org.throughline.workforce.Council.socialWorker;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

/** From joining to leaving, as the other services hear of it. */
@QuarkusTest
@WithRealParts
class WorkerEventTest {

    private static final String TOPIC = "throughline.workforce.v1";

    @Test
    void aWorkersAndAPodsStoryArriveInOrderUnderTheirOwnKeys() {
        // Given
        UUID worker = created(as("pod-manager").body(socialWorker(1)).post("/v1/workers"));
        UUID pod = formPod();
        seat(pod, worker, "SOCIAL_WORKER", 0.8, "2025-04-01");
        edit(worker, "\"0\"", "{\"familyName\": \"Okafor-Reid\"}");
        edit(worker, "\"1\"", "{\"fte\": 0.8}");
        post(worker, "absences", Map.of("kind", "TRN", "from", "2026-03-02", "to", "2026-03-06"));

        // When
        post(worker, "leaving", Map.of("lastDay", "2026-12-31", "reason", 1, "destination", 3));

        // Then the name alone was no event
        assertThat(events(worker, 4))
                .extracting(EventOnTopic::type)
                .containsExactly(
                        WorkerJoined.TYPE, WorkerChanged.TYPE, WorkerAbsenceRecorded.TYPE, WorkerLeavingAnnounced.TYPE);
        assertThat(events(pod, 3))
                .extracting(EventOnTopic::type)
                .containsExactly(PodFormed.TYPE, SeatFilled.TYPE, SeatEnded.TYPE);
        assertThat(events(worker, 4)).extracting(this::sequence).containsExactly("1", "2", "3", "4");
        assertThat(events(pod, 3)).extracting(this::sequence).containsExactly("1", "2", "3");
        assertThat(events(pod, 3).get(2).value()).contains("\"to\":\"2027-01-01\"");
    }

    @Test
    void noNameLeavesTheService() {
        // Given
        var worker = socialWorker(1);
        worker.put("familyName", "Canary-Familyname");

        // When
        UUID id = created(as("pod-manager").body(worker).post("/v1/workers"));

        // Then
        EventOnTopic joined = events(id, 1).get(0);
        assertThat(joined.value()).doesNotContain("Canary", "Amina");
        assertThat(joined.headers().toString()).doesNotContain("Canary", "Amina");
    }

    private String sequence(EventOnTopic event) {
        return event.headers().get("ce_sequence");
    }

    private static List<EventOnTopic> events(UUID key, int count) {
        try (EventsOnTopic topic = EventsOnTopic.named(TOPIC)) {
            return topic.await(count, event -> key.toString().equals(event.key()));
        }
    }

    private static void edit(UUID worker, String version, String patch) {
        as("pod-manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/v1/workers/{id}", worker)
                .then()
                .statusCode(200);
    }

    private static void post(UUID worker, String what, Map<String, Object> body) {
        as("pod-manager")
                .body(body)
                .post("/v1/workers/{id}/" + what, worker)
                .then()
                .statusCode(201);
    }
}
