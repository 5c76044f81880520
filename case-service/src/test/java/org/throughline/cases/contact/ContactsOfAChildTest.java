package org.throughline.cases.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.contact.Contacts.recorded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ContactsOfAChildTest {

    private UUID keyworker;
    private UUID colleague;
    private UUID child;
    private UUID caseId;
    private String visit;
    private String drawing;
    private String call;

    @BeforeEach
    void aVisitADrawingAndACall() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        colleague = Council.socialWorker(pod);
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, keyworker);
        visit = recorded(caseId, keyworker, Map.of("occurredAt", "2026-02-01T00:00:00Z"));
        drawing = recorded(
                caseId,
                keyworker,
                Map.of(
                        "kind",
                        "DIRECT_WORK",
                        "method",
                        "ART",
                        "occurredAt",
                        "2026-03-01T10:00:00Z",
                        "seenAlone",
                        false,
                        "statutory",
                        false,
                        "workerIds",
                        List.of(keyworker, colleague)));
        call = recorded(
                caseId,
                colleague,
                Map.of(
                        "kind", "CALL",
                        // half past midnight in England, summer time
                        "occurredAt", "2026-03-31T23:30:00Z",
                        "childSeen", false,
                        "seenAlone", false,
                        "statutory", false));
    }

    @Test
    void theListIsNarrowed() {
        contacts("").body("items.contactId", contains(call, drawing, visit));
        contacts("?kind=VISIT&kind=CALL").body("items.contactId", contains(call, visit));
        contacts("?workerId=" + colleague).body("items.contactId", contains(call, drawing));
        contacts("?statutory=true").body("items.contactId", contains(visit));
        contacts("?statutory=false&kind=DIRECT_WORK").body("items.contactId", contains(drawing));
    }

    @Test
    void daysAreThoseOfEnglandTheLastOneOutside() {
        contacts("?from=2026-02-01&to=2026-02-02").body("items.contactId", contains(visit));
        contacts("?to=2026-02-01").body("items", empty());
        contacts("?from=2026-04-01").body("items.contactId", contains(call));
        contacts("?from=2026-03-01&to=2026-04-01").body("items.contactId", contains(drawing));
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/contacts?kind=GOSSIP")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.pointer", contains("kind"));
    }

    @Test
    void aSummaryCountsTheWindowAndLooksBackFromItsEnd() {
        summary("?from=2026-02-02&to=2026-04-11")
                .body("contacts", equalTo(2))
                .body("byKind.keySet()", containsInAnyOrder("DIRECT_WORK", "CALL"))
                .body("statutory", equalTo(0))
                .body("seen", equalTo(1))
                .body("seenAlone", equalTo(0))
                .body("seenAloneShare", equalTo(0f))
                .body("lastContactOn", equalTo("2026-04-01"))
                .body("lastSeenOn", equalTo("2026-03-01"))
                .body("daysSinceSeen", equalTo(40))
                .body("lastSeenAloneOn", equalTo("2026-02-01"))
                .body("daysSinceSeenAlone", equalTo(68));
        summary("?from=2026-01-05&to=2026-04-11").body("seenAloneShare", equalTo(0.5f));
    }

    @Test
    void aShareOfNothingIsNoneAndSaysWhy() {
        summary("?from=2026-01-01&to=2026-01-31")
                .body("contacts", equalTo(0))
                .body("seenAloneShare", nullValue())
                .body("withoutShareBecause", equalTo("NOT_SEEN"))
                .body("lastSeenOn", nullValue())
                .body("daysSinceSeen", nullValue());
    }

    @Test
    void aSummaryHasAWindowAndAReaderWhoKnowsTheChild() {
        as("social-worker", keyworker)
                .get(path() + "?from=2026-04-11&to=2026-04-11")
                .then()
                .statusCode(422)
                .body("code", equalTo("empty-window"));
        as("social-worker", Council.socialWorker(Council.pod()))
                .get(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("child-not-found"));
        as("mash").get(path()).then().statusCode(403);
    }

    private ValidatableResponse contacts(String query) {
        return as("social-worker", keyworker)
                .get("/v1/cases/" + caseId + "/contacts" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse summary(String query) {
        return as("social-worker", keyworker).get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/v1/children/" + child + "/contact-summary";
    }
}
