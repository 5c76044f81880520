package org.throughline.supervision.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drift reviews as a client writes them. */
public final class Reviews {

    private Reviews() {}

    /** On track, with nothing more to say. */
    public static Map<String, Object> onTrack(ACase reviewed) {
        return review(reviewed, "ON_TRACK");
    }

    /** Drifting, with one decision and one action due in a week. */
    public static Map<String, Object> drifting(ACase reviewed, UUID owner) {
        Map<String, Object> review = review(reviewed, "DRIFTING");
        review.put("reflection", Map.of("childExperience", "It goes on.", "hypotheses", List.of("Nobody decides.")));
        review.put(
                "decisions",
                List.of(Map.of("decision", "Decide", "rationale", "It is time", "authority", "POD_MANAGER")));
        review.put("actions", List.of(action(owner, LocalDate.now().plusDays(7))));
        return review;
    }

    public static Map<String, Object> action(UUID owner, LocalDate dueOn) {
        return Map.of("action", "Visit", "ownerId", owner.toString(), "dueOn", dueOn.toString());
    }

    public static Map<String, Object> review(ACase reviewed, String finding) {
        return new HashMap<>(Map.of(
                "caseId",
                reviewed.id.toString(),
                "reflection",
                Map.of("childExperience", "It goes on."),
                "finding",
                finding,
                "evidence",
                "What was seen."));
    }

    /** The same without its case: the content of a draft. */
    public static Map<String, Object> content(Map<String, Object> review) {
        Map<String, Object> content = new HashMap<>(review);
        content.remove("caseId");
        return content;
    }
}
