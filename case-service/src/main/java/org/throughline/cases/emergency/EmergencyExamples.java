package org.throughline.cases.emergency;

/** What the API document shows of emergency accesses. */
final class EmergencyExamples {

    static final String NEW = """
            {"reason": "OUT_OF_HOURS", "words": "The hospital called: she came in alone with a broken arm."}""";

    static final String REVIEW = """
            {"finding": "JUSTIFIED", "words": "The duty team was told by telephone."}""";

    static final String ACCESS = """
            {"accessId": "019ab0c4-7d20-7a11-8c22-3d4e5f607191", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "workerId": "01900000-0000-7000-8000-000000000003", "reason": "OUT_OF_HOURS",
             "words": "The hospital called: she came in alone with a broken arm.", "beganAt": "2026-11-24T22:10:00Z",
             "endsAt": "2026-11-24T23:10:00Z", "reviewedOn": null, "reviewedBy": null, "finding": null,
             "reviewWords": null}""";

    static final String LIST = "{\"items\": [" + ACCESS + "], \"next\": null}";

    private EmergencyExamples() {}
}
