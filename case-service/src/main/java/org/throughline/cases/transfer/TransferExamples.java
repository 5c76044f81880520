package org.throughline.cases.transfer;

/** What the API document shows of transfers. */
final class TransferExamples {

    static final String NEW = """
            {"caseIds": ["019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e"], "toPodId": "019ab0c4-7d14-7e5f-9071-5d6e7f8091a2",
             "reason": "SIBLINGS_TOGETHER", "rationale": "Her brothers are known there."}""";

    static final String ACCEPTANCE = """
            {"keyworkerId": "01900000-0000-7000-8000-000000000007", "plannedOn": "2026-12-14"}""";

    static final String DECLINE = "{\"reason\": \"NO_ROOM\"}";

    static final String STEP = """
            {"step": "JOINT_VISIT", "on": "2026-12-10", "by": "01900000-0000-7000-8000-000000000003"}""";

    static final String COMPLETION = "{\"on\": \"2026-12-14\"}";

    static final String TRANSFER = """
            {"transferId": "019ab0c4-7d15-7f60-8182-6e7f8091a2b3", "status": "ACCEPTED",
             "fromPodId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f", "toPodId": "019ab0c4-7d14-7e5f-9071-5d6e7f8091a2",
             "reason": "SIBLINGS_TOGETHER", "rationale": "Her brothers are known there.", "separationReason": null,
             "requestedOn": "2026-11-24", "requestedBy": "01900000-0000-7000-8000-000000000002",
             "answerDueOn": "2026-12-08", "answeredOn": "2026-11-26",
             "answeredBy": "01900000-0000-7000-8000-000000000006",
             "keyworkerId": "01900000-0000-7000-8000-000000000007", "plannedOn": "2026-12-14",
             "declineReason": null, "outstandingReason": null, "endedOn": null, "endedBy": null,
             "cases": [{"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
              "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "outcome": null, "spellId": null,
              "steps": [{"step": "JOINT_VISIT", "required": true, "doneOn": "2026-12-10",
               "doneBy": "01900000-0000-7000-8000-000000000003"}]}]}""";

    static final String LIST = "{\"items\": [" + TRANSFER + "], \"next\": null}";

    private TransferExamples() {}
}
