package org.throughline.supervision.boards;

/** What the API document shows of the leadership board. */
final class LeadershipExamples {

    static final String LEADERSHIP = """
            {"asOf": "2026-11-23",
             "counts": {"openCases": 150, "overdue": 1, "noKeyworker": 0, "heldByManager": 2, "repeatedChanges": 4,
                        "atRisk": 12, "drifting": 3},
             "list": "OVERDUE",
             "items": [{"caseId": "01900000-0000-7000-8000-0000000000c1",
                        "childId": "01900000-0000-7000-8000-0000000000d1",
                        "podId": "01900000-0000-7000-8000-0000000000a1", "stage": "CHILD_PROTECTION",
                        "since": "2026-11-16", "keyworkerId": "01900000-0000-7000-8000-000000000003",
                        "reviewDueOn": "2026-11-16", "band": "AT_RISK"}],
             "next": null}""";

    private LeadershipExamples() {}
}
