package org.throughline.cases.contact;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Contacts in tests: a statutory visit at home unless said otherwise. */
final class Contacts {

    private Contacts() {}

    /** A visit as it is said over HTTP, with what differs. */
    static Map<String, Object> visit(Map<String, Object> differs) {
        var body = new HashMap<String, Object>(
                Map.of("kind", "VISIT", "childSeen", true, "seenAlone", true, "statutory", true, "place", "home"));
        body.put("occurredAt", "2026-01-07T16:00:00Z");
        body.putAll(differs);
        return body;
    }

    /** Records it as this worker, and answers its id. */
    static String recorded(UUID caseId, UUID worker, Map<String, Object> differs) {
        return record(caseId, worker, differs).statusCode(201).extract().path("contactId");
    }

    static ValidatableResponse record(UUID caseId, UUID worker, Map<String, Object> differs) {
        return as("social-worker", worker)
                .body(visit(differs))
                .post("/v1/cases/" + caseId + "/contacts")
                .then();
    }
}
