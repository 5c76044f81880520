package org.throughline.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.contact.Contacts.recorded;
import static org.throughline.cases.contact.Contacts.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class CorrectContactTest {

    private static final Map<String, Object> WAS = Map.of("note", "She told me about school.");

    private UUID keyworker;
    private UUID caseId;
    private String contact;

    @BeforeEach
    void aContactOfACase() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, keyworker);
        contact = recorded(caseId, keyworker, WAS);
    }

    @Test
    void aCorrectedContactReadsAnewAndTheWrongVersionIsKept() {
        correct("\"0\"", Map.of("seenAlone", false))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("contactId", equalTo(contact))
                .body("seenAlone", equalTo(false));

        list("/contacts").body("items.seenAlone", contains(false));
        list("/contact-mistakes?contactId=" + contact)
                .body("items.was.seenAlone", contains(true))
                .body("items.was.note", contains("She told me about school."))
                .body("items.mistake", contains("WRONG_DETAILS"))
                .body("items.withdrawn", contains(false))
                .body("items.explanation", contains("Her aunt was in the room."))
                .body("items.putRightBy", contains(keyworker.toString()));
        told(ContactCorrected.TYPE, "\"seenAlone\":false", "\"mistake\":\"WRONG_DETAILS\"");
    }

    @Test
    void aWithdrawnContactCountsNoLongerAndStaysReadable() {
        withdraw("\"0\"").statusCode(204);

        list("/contacts").body("items", empty());
        as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/contacts/" + contact)
                .then()
                .statusCode(404)
                .body("code", equalTo("contact-not-found"));
        list("/contact-mistakes")
                .body("items.was.contactId", contains(contact))
                .body("items.withdrawn", contains(true));
        told(ContactWithdrawn.TYPE, "\"mistake\":\"RECORDED_TWICE\"");
    }

    @Test
    void whoHasNotReadTheLatestVersionIsTold() {
        correct("\"0\"", Map.of()).statusCode(201);

        correct("\"0\"", Map.of()).statusCode(412).body("code", equalTo("stale-version"));
        withdraw("\"0\"").statusCode(412);
        correct(null, Map.of()).statusCode(428).body("code", equalTo("if-match-required"));
        withdraw("\"1\"").statusCode(204);
        withdraw("\"1\"").statusCode(404);
    }

    @Test
    void aCorrectionIsHeldToTheRuleOfContacts() {
        correct("\"0\"", Map.of("childSeen", false)).statusCode(422).body("code", equalTo("seen-alone-not-seen"));
        correct("\"0\"", Map.of("occurredAt", "2025-12-01T10:00:00Z"))
                .statusCode(422)
                .body("code", equalTo("contact-outside-case"));

        list("/contact-mistakes").body("items", empty());
    }

    @Test
    void aContactIsFoundInItsOwnCaseOnly() {
        UUID other = OpenCases.inPod(Council.pod(), keyworker);

        as("social-worker", keyworker)
                .header("If-Match", "\"0\"")
                .body(Map.of("mistake", "WRONG_CHILD", "explanation", "Her sister."))
                .post("/v1/cases/" + other + "/contacts/" + contact + "/withdrawal")
                .then()
                .statusCode(404)
                .body("code", equalTo("contact-not-found"));
        as("social-worker", keyworker)
                .get("/v1/cases/" + other + "/contacts/" + contact)
                .then()
                .statusCode(404);
    }

    @Test
    void mistakesAreReadInPartsAtTheSameCost() {
        correct("\"0\"", Map.of("note", "one")).statusCode(201);
        long one = statements();
        correct("\"1\"", Map.of("note", "two")).statusCode(201);
        correct("\"2\"", Map.of("note", "three")).statusCode(201);

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(3);
        String next = list("/contact-mistakes?limit=2")
                .body("items", hasSize(2))
                .body("items.was.note", contains("two", "one"))
                .extract()
                .path("next");
        list("/contact-mistakes?limit=2&cursor=" + next)
                .body("items.was.note", contains("She told me about school."))
                .body("next", equalTo(null));
    }

    private long statements() {
        return Statements.of(() -> list("/contact-mistakes"));
    }

    private void told(String type, String... facts) {
        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            String value = topic.await(
                            1,
                            event -> type.equals(event.type())
                                    && contact.equals(event.headers().get("ce_subject")))
                    .get(0)
                    .value();
            assertThat(value).contains(List.of(facts)).doesNotContain("aunt", "school", "home");
        }
    }

    private ValidatableResponse correct(String etag, Map<String, Object> differs) {
        return post(
                etag,
                "/corrections",
                Map.of(
                        "mistake",
                        "WRONG_DETAILS",
                        "explanation",
                        "Her aunt was in the room.",
                        "contact",
                        visit(differs)));
    }

    private ValidatableResponse withdraw(String etag) {
        return post(etag, "/withdrawal", Map.of("mistake", "RECORDED_TWICE", "explanation", "My colleague had it."));
    }

    private ValidatableResponse post(String etag, String command, Map<String, Object> body) {
        var request = as("social-worker", keyworker).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/cases/" + caseId + "/contacts/" + contact + command)
                .then();
    }

    private ValidatableResponse list(String path) {
        return as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + path)
                .then()
                .statusCode(200);
    }
}
