package org.throughline.cases.timeline;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.platformtest.events.EventToTopic;
import org.throughline.platformtest.events.EventsToTopic;

/** A drift review as supervision-service tells of it. */
final class DriftReviewTold {

    private DriftReviewTold() {}

    static void send(UUID review, UUID pod, UUID caseId, UUID child) {
        String data =
                """
                {"reviewId": "%s", "sessionId": "%s", "podId": "%s", "caseId": "%s", "childId": "%s",
                 "reviewedOn": "2026-11-23", "finding": "AT_RISK", "decisionIds": [],
                 "actions": [{"actionId": "%s", "ownerId": "%s", "dueOn": "2026-12-01"}], "nextReviewDue": "2026-12-07"}""".formatted(review, UUID.randomUUID(), pod, caseId, child, UUID.randomUUID(), UUID.randomUUID());
        try (var topic = EventsToTopic.named("throughline.supervision.v1", "supervision-service")) {
            topic.send(List.of(new EventToTopic(UUID.randomUUID(), DriftReviewRecorded.TYPE, child, review, 1, data)));
        }
    }
}
