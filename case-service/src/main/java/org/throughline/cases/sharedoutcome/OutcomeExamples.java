package org.throughline.cases.sharedoutcome;

/** What the API document shows of shared outcomes. */
final class OutcomeExamples {

    static final String NEW = """
            {"aim": "Ada is in school every day.",
             "childNotices": "Somebody meets you at the school gate each morning.",
             "agreedOn": "2026-11-20", "dueOn": "2027-02-12",
             "agreedWith": ["019ab0c4-7d40-7a11-8c22-3d4e5f607182"], "childAgreed": true, "familyAgreed": true,
             "ownerId": "019ab0c4-7d40-7a11-8c22-3d4e5f607182"}""";

    static final String PROGRESS = """
            {"progress": "SOME_CHANGE", "seenOn": "2026-11-23", "seenBy": null,
             "words": "In school on eight days of ten."}""";

    static final String OWNER = "{\"ownerId\": \"019ab0c4-7d40-7a11-8c22-3d4e5f607182\"}";

    static final String ENDING = """
            {"ending": "REACHED", "reason": null, "on": "2026-11-24", "words": "Four weeks without a day missed."}""";

    static final String OUTCOME = """
            {"outcomeId": "019ab0c4-7d41-7a11-8c22-3d4e5f607182", "caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "aim": "Ada is in school every day.",
             "childNotices": "Somebody meets you at the school gate each morning.",
             "agreedOn": "2026-11-20", "dueOn": "2027-02-12",
             "agreedWith": ["019ab0c4-7d40-7a11-8c22-3d4e5f607182"], "childAgreed": true, "familyAgreed": true,
             "ownerId": "019ab0c4-7d40-7a11-8c22-3d4e5f607182",
             "progress": [{"seenOn": "2026-11-23", "progress": "SOME_CHANGE", "seenBy": null,
              "words": "In school on eight days of ten.", "recordedAt": "2026-11-23T16:30:00Z",
              "recordedBy": "01900000-0000-7000-8000-000000000003"}],
             "ending": null, "recordedAt": "2026-11-20T16:30:00Z",
             "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + OUTCOME + "], \"next\": null}";

    private OutcomeExamples() {}
}
