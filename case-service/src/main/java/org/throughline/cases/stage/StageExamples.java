package org.throughline.cases.stage;

/** What the API document shows of stages and of the end of a case. */
final class StageExamples {

    static final String CHANGE = """
            {"stage": "CHILD_IN_NEED", "on": "2026-11-20",
             "rationale": "The assessment found that a plan with the family is needed."}""";

    static final String CLOSING = """
            {"stage": "CLOSED", "on": "2026-11-20", "closureReason": "RC7",
             "rationale": "The goals are met; the family and the school agree.",
             "closing": {"outcome": "GOALS_ACHIEVED", "inWords": "Ada goes to school every day, and sleeps well.",
             "goodbyeContactId": "019ab0c4-7d12-7a55-8c3e-1f2a3b4c5d6e", "noGoodbyeReason": null}}""";

    static final String STAGE = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "stage": "CHILD_IN_NEED", "since": "2026-11-20",
             "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f"}""";

    static final String CLOSED = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "closedOn": "2026-11-20", "closureReason": "RC7",
             "closureReasonLabel": "Services ceased for any other reason, including child no longer in need",
             "outcome": "GOALS_ACHIEVED", "inWords": "Ada goes to school every day, and sleeps well.",
             "goodbyeContactId": "019ab0c4-7d12-7a55-8c3e-1f2a3b4c5d6e", "goodbyeOn": "2026-11-19",
             "goodbyeSaidBy": ["01900000-0000-7000-8000-000000000003"], "goodbyeByKeyworker": true,
             "noGoodbyeReason": null, "recordedAt": "2026-11-20T16:30:00Z",
             "recordedBy": "01900000-0000-7000-8000-000000000002"}""";

    private StageExamples() {}
}
