package org.throughline.cases.network;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Networks in tests: a teacher since January, unless said otherwise. */
public final class Networks {

    static final String NAME = "Example Teacher";

    private Networks() {}

    static ValidatableResponse add(UUID child, UUID worker, Map<String, Object> differs) {
        var body = new HashMap<String, Object>(Map.of(
                "role",
                "SCHOOL",
                "organisation",
                "Example School",
                "name",
                NAME,
                "onChildsPage",
                true,
                "from",
                "2026-01-12"));
        body.putAll(differs);
        return as("social-worker", worker)
                .body(body)
                .post("/v1/children/" + child + "/network-members")
                .then();
    }

    /** A professional of this role around the child; the id. */
    public static UUID member(UUID child, UUID worker, Map<String, Object> differs) {
        return UUID.fromString(
                add(child, worker, differs).statusCode(201).extract().path("memberId"));
    }

    /** Says that they are no longer around the child. */
    public static ValidatableResponse end(UUID child, UUID worker, UUID member, String etag, String to) {
        var request = as("social-worker", worker).body(Map.of("to", to));
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/children/" + child + "/network-members/" + member + "/ending")
                .then();
    }
}
