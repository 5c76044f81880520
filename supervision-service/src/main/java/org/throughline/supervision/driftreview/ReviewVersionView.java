package org.throughline.supervision.driftreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AmendmentReason;

/** What a review said before an amendment, as it was read then. */
@Schema(name = "DriftReviewVersion")
record ReviewVersionView(
        @Schema(implementation = DriftReviewView.class) JsonNode review,
        AmendmentReason reason,
        @Schema(nullable = true) String words,

        @Schema(nullable = true, description = "Who amended it.")
        UUID replacedBy,

        OffsetDateTime replacedAt) {

    static ReviewVersionView of(Tuple row, ObjectMapper json, ZoneId zone) {
        return new ReviewVersionView(
                tree(row.get("record", String.class), json),
                AmendmentReason.valueOf(row.get("reason", String.class)),
                row.get("words", String.class),
                row.get("replaced_by", UUID.class),
                row.get("replaced_at", Instant.class).atZone(zone).toOffsetDateTime());
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ReviewVersionView[" + reason + "]";
    }

    private static JsonNode tree(String record, ObjectMapper json) {
        try {
            return json.readTree(record);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a version that cannot be read");
        }
    }
}
