package org.throughline.systemtests.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.events.EventOnTopic;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.stack.PartHandle;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.Council;
import org.throughline.systemtests.system.Door;
import org.throughline.systemtests.system.WholeSystem;

/** Names planted in a referral, a contact and a drift review appear in no log, event, header or key. */
class NothingPersonalIT {

    private static final List<String> CANARIES =
            List.of("Zephyrine", "Quackenbush", "1999-12-31", "9434765919", "blue bicycle behind the shed");
    private static final List<String> TOPICS =
            List.of("throughline.case.v1", "throughline.supervision.v1", "throughline.workforce.v1");

    @Test
    void whatIsKnownOfAChildStaysInTheRecord() throws IOException {
        // Given a child whose name, birthday, NHS number and story are unlike any other
        Council council = Council.get();
        JsonNode receipt = Door.as("mash").post("/v1/referrals", referral()).expect(201);
        Answer read = Door.as("pod-manager")
                .get("/v1/referrals/" + receipt.get("referralId").asText());
        JsonNode opened = Door.as("pod-manager")
                .post(
                        "/v1/referrals/" + receipt.get("referralId").asText() + "/decision",
                        "{\"decision\":\"ACCEPT\",\"rationale\":\"Zephyrine needs help with the blue bicycle behind the shed\"}",
                        read.etag())
                .expect(200)
                .at("/cases/0");

        // When she is worked with, looked for, and wrong things are sent about her
        String aCase = "/v1/cases/" + opened.get("caseId").asText();
        Door.as("pod-manager").post(aCase + "/contacts", contact()).expect(201);
        Door.as("pod-manager")
                .post("/v1/children/search", "{\"name\":\"Zephyrine Quackenbush\"}")
                .expect(200);
        Door.as("pod-manager").post(aCase + "/contacts", "{\"Zephyrine\":\"Quackenbush\"}");
        Door.as("mash").post("/v1/referrals", "{\"children\":[{\"givenName\":[\"Zephyrine\"]}]}");
        Door.as("pod-manager").get("/v1/children/Zephyrine/timeline");
        Awaitility.await("supervision-service hears of the case").untilAsserted(() -> assertThat(Door.as("pod-manager")
                        .get("/v1/drift-board?podId=" + council.podId() + "&limit=200")
                        .text())
                .contains(opened.get("caseId").asText()));

        // Then
        for (PartHandle part : WholeSystem.stack().parts()) {
            assertThatNothingPersonalIsIn(part.name() + "'s log", Files.readString(part.log(), StandardCharsets.UTF_8));
        }
        TOPICS.forEach(NothingPersonalIT::assertThatNothingPersonalIsOnTopic);
    }

    private static void assertThatNothingPersonalIsOnTopic(String name) {
        try (EventsOnTopic topic = WholeSystem.topic(name)) {
            List<EventOnTopic> events = topic.await(1, e -> true);
            assertThatNothingPersonalIsIn(name, events.toString());
        }
    }

    private static void assertThatNothingPersonalIsIn(String where, String text) {
        CANARIES.forEach(canary ->
                assertThat(text.contains(canary)).as(canary + " in " + where).isFalse());
    }

    private static String referral() {
        return """
                {"mashReference":"MASH-%s","receivedAt":"%s","source":"1A","primaryNeed":"N1",
                 "narrative":"The blue bicycle behind the shed worries her",
                 "children":[{"childReference":"a","givenName":"Zephyrine","familyName":"Quackenbush",
                              "dateOfBirth":"1999-12-31","nhsNumber":"9434765919","sex":"F"}]}""".formatted(UUID.randomUUID(), OffsetDateTime.now(ZoneOffset.UTC));
    }

    private static String contact() {
        return """
                {"kind":"VISIT","occurredAt":"%s","childSeen":true,"seenAlone":true,"statutory":true,"place":"HOME",
                 "note":"Zephyrine showed the blue bicycle behind the shed"}""".formatted(OffsetDateTime.now(ZoneOffset.UTC));
    }
}
