package org.throughline.cases.promise;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Promises in tests: made to the child today, for a week, unless said otherwise. */
final class Promises {

    static final LocalDate TODAY = LocalDate.now();
    static final String WORDS = "I will bring the photographs";

    private Promises() {}

    static ValidatableResponse make(UUID caseId, UUID worker, Map<String, Object> differs) {
        var body = new HashMap<String, Object>(
                Map.of("to", "CHILD", "words", WORDS, "dueOn", TODAY.plusDays(7).toString()));
        body.putAll(differs);
        return as("social-worker", worker)
                .body(body)
                .post("/v1/cases/" + caseId + "/promises")
                .then();
    }

    /** A promise whose last day was so many days ago; its id. */
    static String overdueBy(int days, UUID caseId, UUID worker) {
        return make(
                        caseId,
                        worker,
                        Map.of(
                                "madeOn", TODAY.minusDays(days + 3L).toString(),
                                "dueOn", TODAY.minusDays(days).toString()))
                .statusCode(201)
                .extract()
                .path("promiseId");
    }

    static ValidatableResponse command(
            UUID caseId, UUID worker, String promise, String command, String etag, Map<String, Object> body) {
        var request = as("social-worker", worker).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/cases/" + caseId + "/promises/" + promise + command)
                .then();
    }
}
