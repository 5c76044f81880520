package org.throughline.supervision.reviewplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.ACase;
import org.throughline.supervision.world.APod;

@QuarkusTest
@WithRealParts
class DatesAtRiskTest {

    @Inject
    TellDatesAtRisk telling;

    @Test
    void aDateThatWillSlipIsToldTwoWeeksBeforeWithIdsCodesAndDatesAlone() {
        // Given a session in six weeks, and a case due in twenty days
        APod pod = APod.known();
        ACase due = pod.withCase(8);
        pod.manager.scheduled(pod, OffsetDateTime.now().plusWeeks(6), 60);

        // When
        int told = telling.of(pod.id);

        // Then
        assertThat(told).isEqualTo(1);
        EventOnTopic event = events(due, 1).get(0);
        assertThat(event.value())
                .contains(
                        "\"reviewDue\":\"" + LocalDate.now().plusDays(20) + "\"",
                        "\"discussedOn\":\"" + LocalDate.now().plusWeeks(6) + "\"",
                        "NO_SESSION_IN_TIME",
                        due.id.toString());
    }

    @Test
    void instancesThatLookAtOnceTellOfADateOnce() {
        // Given
        APod pod = APod.known();
        ACase[] due = pod.withCases(8, 9);
        pod.manager.scheduled(pod, OffsetDateTime.now().plusWeeks(6), 60);

        // When
        List<CompletableFuture<Integer>> instances = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> telling.of(pod.id)))
                .toList();

        // Then
        assertThat(instances.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(2);
        assertThat(telling.of(pod.id)).isZero();
        assertThat(events(due[0], 1)).hasSize(1);
    }

    @Test
    void whatIsPastOrTooFarAheadIsNotTold() {
        // Given one that is overdue already
        APod pod = APod.known();
        pod.withCases(40);
        pod.manager.scheduled(pod, OffsetDateTime.now().plusWeeks(6), 60);

        // When, then
        assertThat(telling.of(pod.id)).isZero();
    }

    @Test
    void everyPodWithOpenCasesIsLookedAt() {
        // Given
        APod pod = APod.known();
        pod.withCase(3);
        var before = new UUID(pod.id.getMostSignificantBits(), pod.id.getLeastSignificantBits() - 1);

        // When, then
        assertThat(telling.podsBehind(before)).contains(pod.id);
    }

    private static List<EventOnTopic> events(ACase of, int count) {
        try (var topic = EventsOnTopic.named("throughline.supervision.v1")) {
            return topic.await(
                    count,
                    event -> of.childId.toString().equals(event.key())
                            && event.type().equals("throughline.supervision.review-date-at-risk.v1"));
        }
    }
}
