package org.throughline.cases.promise;

/** What the API document shows of promises. */
final class PromiseExamples {

    static final String NEW = """
            {"to": "CHILD", "words": "I will bring the photographs of your old house.", "dueOn": "2026-12-01"}""";

    static final String RENEGOTIATION = """
            {"dueOn": "2026-12-08", "agreedOn": "2026-11-30", "agreed": true,
             "words": "The album is at her grandmother's; she said next week is fine."}""";

    static final String SETTLEMENT = """
            {"outcome": "KEPT", "on": "2026-12-05", "words": "We looked at the photographs together."}""";

    static final String PROMISE = """
            {"promiseId": "019ab0c4-7d20-7a11-8c22-3d4e5f607182", "caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "to": "CHILD", "words": "I will bring the photographs of your old house.", "madeOn": "2026-11-24",
             "madeBy": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-12-08", "standing": "KEPT",
             "daysLate": 0, "settledOn": "2026-12-05", "settledBy": "01900000-0000-7000-8000-000000000003",
             "explained": null, "settledWords": "We looked at the photographs together.",
             "agreements": [{"agreedOn": "2026-11-30", "previousDueOn": "2026-12-01", "dueOn": "2026-12-08",
              "afterItsDay": false, "words": "The album is at her grandmother's; she said next week is fine.",
              "recordedBy": "01900000-0000-7000-8000-000000000003"}]}""";

    static final String LIST = "{\"items\": [" + PROMISE + "], \"next\": null}";

    static final String BOARD = """
            {"items": [{"promiseId": "019ab0c4-7d20-7a11-8c22-3d4e5f607182",
             "caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d",
             "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f", "keyworkerId": "01900000-0000-7000-8000-000000000003",
             "to": "CHILD", "words": "I will bring the photographs of your old house.", "madeOn": "2026-11-10",
             "madeBy": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-11-20", "standing": "OVERDUE",
             "daysLate": 4}], "next": null}""";

    private PromiseExamples() {}
}
