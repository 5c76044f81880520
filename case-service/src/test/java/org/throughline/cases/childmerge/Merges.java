package org.throughline.cases.childmerge;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Merging and splitting in tests, as the leadership, who sees every child. */
final class Merges {

    static final String WORDS = "Both files name one mother.";

    private Merges() {}

    static ValidatableResponse merge(UUID goes, UUID stays) {
        return as("senior-leader")
                .body(Map.of("childId", goes, "reason", "FAMILY_SAYS", "words", WORDS))
                .post("/v1/children/" + stays + "/merges")
                .then();
    }

    static String merged(UUID goes, UUID stays) {
        return merge(goes, stays).statusCode(201).extract().path("mergeId");
    }

    static ValidatableResponse split(UUID child, String merge) {
        return as("senior-leader")
                .body(Map.of("reason", "TWO_CHILDREN", "words", "The school knows both."))
                .post("/v1/children/" + child + "/merges/" + merge + "/split")
                .then();
    }
}
