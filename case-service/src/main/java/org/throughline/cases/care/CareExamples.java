package org.throughline.cases.care;

/** What the API document shows of care. */
final class CareExamples {

    static final String NEW_TIME = """
            {"startedOn": "2026-11-02", "legalStatus": "V2", "categoryOfNeed": "N1",
             "placement": {"kind": "U6", "lasting": null, "provider": "PR1"}}""";

    static final String NEW_PLACEMENT = """
            {"startedOn": "2026-11-16", "kind": "U4", "lasting": null, "provider": "PR1", "changeReason": "CARPL"}""";

    static final String PLACEMENT = """
            {"placementId": "019ab0c4-7d41-7182-83a4-8091a2b3c4d5", "startedOn": "2026-11-16", "endedOn": null,
             "kind": "U4", "lasting": true, "provider": "PR1", "changeReason": "CARPL"}""";

    private static final String KIND = """
            "placementId": "019ab0c4-7d40-7071-8293-7f8091a2b3c4", "startedOn": "2026-11-02",
             "kind": "U6", "lasting": false, "provider": "PR1", "changeReason": null}""";

    private static final String FIRST = "{\"endedOn\": null, " + KIND;

    private static final String LAST = "{\"endedOn\": \"2026-11-20\", " + KIND;

    static final String NEW_STATUS = "{\"from\": \"2026-11-16\", \"legalStatus\": \"C1\"}";

    static final String STATUS = NEW_STATUS;

    static final String END = "{\"endedOn\": \"2026-11-20\", \"reason\": \"E4A\"}";

    private static final String TIME = """
            {"timeInCareId": "019ab0c4-7d42-7293-84b5-91a2b3c4d5e6", "startedOn": "2026-11-02",
             "categoryOfNeed": "N1", """;

    private static final String FIRST_STATUS = "{\"from\": \"2026-11-02\", \"legalStatus\": \"V2\"}";

    static final String LASTING = TIME + """
             "endedOn": null, "endReason": null,
             "legalStatuses": [""" + FIRST_STATUS + "], \"placements\": [" + FIRST + "]}";

    static final String TIMES = "{\"items\": [" + LASTING + "], \"next\": null}";

    static final String ENDED = TIME + """
             "endedOn": "2026-11-20", "endReason": "E4A",
             "legalStatuses": [""" + FIRST_STATUS + "], \"placements\": [" + LAST + "]}";

    static final String NEW_REVIEW = """
            {"heldOn": "2026-11-20", "participation": "PN1", "chairedBy": null}""";

    static final String REVIEW = """
            {"reviewId": "019ab0c4-7d43-73a4-85c6-a2b3c4d5e6f7", "heldOn": "2026-11-20", "participation": "PN1",
             "chairedBy": null, "imported": false}""";

    static final String REVIEWS = "{\"items\": [" + REVIEW + "], \"next\": null}";

    private CareExamples() {}
}
