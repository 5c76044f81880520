package org.throughline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.WholeSystem;

/** A referral becomes a case, a keyworker, a place on the agenda, a drift review on the timeline, and events. */
class MainJobIT {

    private static final Door MASH = Door.as("mash");
    private static final Door POD_MANAGER = Door.as("pod-manager");

    private static String podId;

    @BeforeAll
    static void aCouncil() {
        podId = Council.get().podId();
    }

    @Test
    void aReferralOfThreeChildrenTravelsThroughTheWholeSystem() {
        // Given a child who is known by the council's id, from an earlier referral without further action
        String known = "LA" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        MASH.post("/v1/referrals", referral(child("a", known))).expect(201);

        // When MASH hands over that child, a sibling and an unborn one, and the pod manager accepts
        JsonNode receipt = MASH.post(
                        "/v1/referrals",
                        referral(child("a", known) + ","
                                + "{\"childReference\":\"b\",\"givenName\":\"Quillon\",\"familyName\":\"Tarn\","
                                + "\"dateOfBirth\":\"2019-06-02\",\"sex\":\"M\",\"siblingOf\":\"a\"},"
                                + "{\"childReference\":\"c\",\"unborn\":true,\"expectedDateOfBirth\":\"%s\",\"siblingOf\":\"a\"}"
                                        .formatted(LocalDate.now().plusMonths(3))))
                .expect(201);
        JsonNode cases = accept(receipt.get("referralId").asText()).get("cases");

        // Then the three are told apart, and go to one pod and keyworker together
        assertThat(receipt.at("/children/0/match").asText()).isEqualTo("KNOWN");
        assertThat(receipt.at("/children/1/match").asText()).isEqualTo("NEW");
        assertThat(receipt.at("/children/2/match").asText()).isEqualTo("NEW");
        assertThat(cases).hasSize(3);
        assertThat(cases.findValuesAsText("podId")).containsOnly(podId);
        assertThat(Set.copyOf(cases.findValuesAsText("keyworkerId"))).hasSize(1);

        // And the case comes on the agenda of next week's group supervision
        String caseId = cases.at("/0/caseId").asText();
        String childId = cases.at("/0/childId").asText();
        Awaitility.await("supervision-service hears of the case").untilAsserted(() -> assertThat(POD_MANAGER
                        .get("/v1/drift-board?podId=" + podId + "&limit=200")
                        .text())
                .contains(caseId));
        assertThat(agendaOf(session(OffsetDateTime.now(ZoneOffset.UTC).plusDays(7))))
                .contains(caseId);

        // And the drift review of today's group supervision shows on the child's timeline
        String today = session(OffsetDateTime.now(ZoneOffset.UTC));
        JsonNode review = POD_MANAGER
                .post("/v1/group-supervisions/" + today + "/drift-reviews", driftReview(caseId))
                .expect(201);
        Awaitility.await("case-service hears of the review").untilAsserted(() -> assertThat(POD_MANAGER
                        .get("/v1/children/" + childId + "/timeline?limit=200")
                        .text())
                .contains(review.get("id").asText()));
        assertThatEventsTellOf(childId);
    }

    private static JsonNode accept(String referralId) {
        Answer read = POD_MANAGER.get("/v1/referrals/" + referralId);
        read.expect(200);
        return POD_MANAGER
                .post(
                        "/v1/referrals/" + referralId + "/decision",
                        "{\"decision\":\"ACCEPT\",\"rationale\":\"Needs an assessment.\"}",
                        read.etag())
                .expect(200);
    }

    private static String session(OffsetDateTime startsAt) {
        return POD_MANAGER
                .post(
                        "/v1/group-supervisions",
                        "{\"podId\":\"%s\",\"startsAt\":\"%s\",\"minutes\":480}".formatted(podId, startsAt.withNano(0)))
                .expect(201)
                .get("id")
                .asText();
    }

    private static String agendaOf(String sessionId) {
        String path = "/v1/group-supervisions/" + sessionId;
        return POD_MANAGER
                .post(path + "/agenda", "", POD_MANAGER.get(path).etag())
                .text();
    }

    private static void assertThatEventsTellOf(String childId) {
        try (EventsOnTopic topic = WholeSystem.topic("throughline.case.v1")) {
            assertThat(topic.await(3, e -> childId.equals(e.key())))
                    .extracting(e -> e.type())
                    .contains(
                            "throughline.case.case-opened.v1",
                            "throughline.case.case-allocated.v1",
                            "throughline.case.keyworker-changed.v1");
        }
        try (EventsOnTopic topic = WholeSystem.topic("throughline.supervision.v1")) {
            topic.await(
                    1,
                    e -> childId.equals(e.key())
                            && e.type().equals("throughline.supervision.drift-review-recorded.v1"));
        }
    }

    private static String child(String reference, String laChildId) {
        return "{\"childReference\":\"%s\",\"laChildId\":\"%s\",\"givenName\":\"Orla\",\"familyName\":\"Tarn\",\"dateOfBirth\":\"2016-02-11\",\"sex\":\"F\"}"
                .formatted(reference, laChildId);
    }

    private static String referral(String children) {
        return "{\"mashReference\":\"MASH-%s\",\"receivedAt\":\"%s\",\"source\":\"1A\",\"primaryNeed\":\"N1\",\"children\":[%s]}"
                .formatted(UUID.randomUUID(), OffsetDateTime.now(ZoneOffset.UTC), children);
    }

    private static String driftReview(String caseId) {
        return """
                {"caseId":"%s","reflection":{"childExperience":"Nobody has come yet."},"finding":"AT_RISK","evidence":"No visit yet.",
                 "decisions":[{"decision":"Visit this week","rationale":"The child has not been seen","authority":"POD_MANAGER"}],
                 "actions":[{"action":"Visit","ownerId":"%s","dueOn":"%s"}]}""".formatted(
                caseId, Council.get().caseHolders().get(0), LocalDate.now().plusDays(10));
    }
}
