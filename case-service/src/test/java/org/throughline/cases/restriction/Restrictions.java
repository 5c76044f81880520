package org.throughline.cases.restriction;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.Council;

/** Restrictions in tests. */
public final class Restrictions {

    public static final LocalDate TODAY = LocalDate.now();

    private Restrictions() {}

    /** The leader denies this worker the child's record; the restriction's id. */
    public static String deny(UUID leader, UUID child, UUID worker) {
        return restrict(leader, child, List.of(), List.of(worker))
                .statusCode(201)
                .extract()
                .path("restrictionId");
    }

    /** The leader restricts the child's record to these people and the leader; the restriction's id. */
    public static String only(UUID leader, UUID child, UUID... workers) {
        return restrict(leader, child, with(leader, workers), List.of())
                .statusCode(201)
                .extract()
                .path("restrictionId");
    }

    /** A leader who sits in no pod. */
    public static UUID leader() {
        return Council.worker();
    }

    static ValidatableResponse restrict(UUID leader, UUID child, Collection<UUID> allowed, Collection<UUID> denied) {
        return restrict(leader, child, Map.of("allowed", allowed, "denied", denied));
    }

    static ValidatableResponse restrict(UUID leader, UUID child, Map<String, Object> differs) {
        var body = new HashMap<String, Object>(
                Map.of("reason", "STAFF_FAMILY", "reviewOn", TODAY.plusMonths(6).toString()));
        body.putAll(differs);
        return as("senior-leader", leader)
                .body(body)
                .post("/v1/children/" + child + "/restrictions")
                .then();
    }

    static ValidatableResponse change(
            UUID leader, UUID child, String restriction, String command, String etag, Map<String, Object> body) {
        var request = as("senior-leader", leader).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/v1/children/" + child + "/restrictions/" + restriction + command)
                .then();
    }

    static List<UUID> with(UUID leader, UUID... workers) {
        var all = new ArrayList<>(List.of(workers));
        all.add(leader);
        return all;
    }
}
