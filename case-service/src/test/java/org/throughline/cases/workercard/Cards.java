package org.throughline.cases.workercard;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Cards in tests. */
public final class Cards {

    private Cards() {}

    /** Writes the worker's card, for the first time where the ETag is null. */
    public static ValidatableResponse write(UUID worker, String etag, Map<String, Object> card) {
        var request = as("social-worker", worker).body(card);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/v1/worker-cards/mine")
                .then();
    }
}
