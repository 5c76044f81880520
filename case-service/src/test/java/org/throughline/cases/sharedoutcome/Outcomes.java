package org.throughline.cases.sharedoutcome;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shared outcomes in tests: agreed in March with one professional who owns it, unless said otherwise. */
public final class Outcomes {

    static final String AIM = "Ada is in school every day.";
    static final String NOTICES = "Somebody meets you at the gate";

    private Outcomes() {}

    /** Agrees one, as it differs. */
    public static ValidatableResponse agree(UUID caseId, UUID worker, UUID member, Map<String, Object> differs) {
        var body = new HashMap<String, Object>(Map.of(
                "aim",
                AIM,
                "childNotices",
                NOTICES,
                "agreedOn",
                "2026-03-02",
                "dueOn",
                LocalDate.now().plusDays(60).toString(),
                "agreedWith",
                List.of(member),
                "childAgreed",
                true,
                "familyAgreed",
                false,
                "ownerId",
                member));
        body.putAll(differs);
        return as("social-worker", worker)
                .body(body)
                .post("/v1/cases/" + caseId + "/shared-outcomes")
                .then();
    }

    static ValidatableResponse command(
            UUID caseId, UUID worker, String outcome, String command, String etag, Map<String, Object> body) {
        var request = as("social-worker", worker).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/cases/" + caseId + "/shared-outcomes/" + outcome + command)
                .then();
    }
}
