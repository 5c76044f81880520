package org.throughline.cases.driftreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.contracts.supervision.DriftReviewAmended;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.contracts.supervision.EscalationAnswered;
import org.throughline.contracts.supervision.EscalationRaised;
import org.throughline.contracts.supervision.EscalationWithdrawn;
import org.throughline.platformtest.events.EventToTopic;
import org.throughline.platformtest.events.EventsToTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SupervisionToldTest {

    private final UUID child = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final UUID pod = UUID.randomUUID();
    private final List<EventToTopic> told = new ArrayList<>();

    @Test
    void anAmendedReviewReadsOtherwiseAtTheCase() {
        // Given
        UUID review = UUID.randomUUID();
        tells(DriftReviewRecorded.TYPE, review, """
                {"reviewId": "%s", "sessionId": "%s", "podId": "%s", "caseId": "%s", "childId": "%s",
                 "reviewedOn": "2026-11-23", "finding": "AT_RISK", "decisionIds": [], "actions": [],
                 "nextReviewDue": "2026-12-07"}""".formatted(review, UUID.randomUUID(), pod, caseId, child));

        // When
        tells(DriftReviewAmended.TYPE, review, """
                {"reviewId": "%s", "podId": "%s", "caseId": "%s", "childId": "%s", "reviewedOn": "2026-11-23",
                 "version": 1, "finding": "ON_TRACK", "decisionIds": ["%s"], "nextReviewDue": "2026-12-21",
                 "reason": "WRONG_FACT"}""".formatted(review, pod, caseId, child, UUID.randomUUID()));
        sends();

        // Then
        awaitLine("DRIFT_REVIEW ON_TRACK 2026-12-21 1");
    }

    @Test
    void whatAPodAsksAndTheAnswerStandOnTheTimeline() {
        // Given
        UUID answered = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        raised(answered, "DECISION");
        raised(withdrawn, "FUNDING");

        // When
        tells(EscalationAnswered.TYPE, answered, """
                {"escalationId": "%s", "caseId": "%s", "childId": "%s", "podId": "%s", "sessionId": "%s",
                 "asked": "DECISION", "answer": "AGREED", "answeredOn": "2026-12-01"}""".formatted(answered, caseId, child, pod, UUID.randomUUID()));
        tells(EscalationWithdrawn.TYPE, withdrawn, """
                {"escalationId": "%s", "caseId": "%s", "childId": "%s", "podId": "%s", "withdrawnOn": "2026-11-30"}""".formatted(withdrawn, caseId, child, pod));
        sends();

        // Then
        awaitLine("ESCALATION_RAISED DECISION null");
        awaitLine("ESCALATION_RAISED FUNDING 2026-11-30");
        awaitLine("ESCALATION_ANSWERED DECISION AGREED");
    }

    private void raised(UUID escalation, String asked) {
        tells(EscalationRaised.TYPE, escalation, """
                {"escalationId": "%s", "reviewId": "%s", "caseId": "%s", "childId": "%s", "podId": "%s",
                 "asked": "%s", "raisedOn": "2026-11-25", "neededBy": "2026-12-09"}""".formatted(
                        escalation, UUID.randomUUID(), caseId, child, pod, asked));
    }

    private void tells(String type, UUID subject, String data) {
        told.add(new EventToTopic(UUID.randomUUID(), type, child, subject, told.size() + 1L, data));
    }

    private void sends() {
        try (var topic = EventsToTopic.named("throughline.supervision.v1", "supervision-service")) {
            topic.send(told);
        }
    }

    /** Waits, since what another service told comes through Kafka. */
    private void awaitLine(String line) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(timeline())
                .contains(line));
    }

    private List<String> timeline() throws SQLException {
        try (Connection connection = Council.connect();
                PreparedStatement query = connection.prepareStatement(
                        "select kind, facts ->> 'finding' finding, facts ->> 'nextReviewDue' due, facts ->> 'decisions' decisions,"
                                + " facts ->> 'asked' asked, facts ->> 'answer' answer, facts ->> 'withdrawnOn' withdrawn"
                                + " from timeline_entry where child_id = ?")) {
            query.setObject(1, child);
            List<String> lines = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String kind = row.getString("kind");
                    lines.add(
                            switch (kind) {
                                case "DRIFT_REVIEW" ->
                                    "%s %s %s %s"
                                            .formatted(
                                                    kind,
                                                    row.getString("finding"),
                                                    row.getString("due"),
                                                    row.getString("decisions"));
                                case "ESCALATION_RAISED" ->
                                    "%s %s %s".formatted(kind, row.getString("asked"), row.getString("withdrawn"));
                                default -> "%s %s %s".formatted(kind, row.getString("asked"), row.getString("answer"));
                            });
                }
            }
            return lines;
        }
    }
}
