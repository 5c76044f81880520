package org.throughline.cases.continuityplan;

/** What the API document shows of continuity plans. */
final class PlanExamples {

    static final String LIST = """
            {"items": [{"planId": "019ab0c4-7d20-7c1e-9b5a-0a1b2c3d4e5f",
              "workerId": "01900000-0000-7000-8000-000000000003", "cause": "LEAVING", "neededFrom": "2026-12-21",
              "status": "OPEN", "madeAt": "2026-11-24T10:12:09Z", "decided": 1, "heldByManager": 0}], "next": null}""";

    static final String PLAN = """
            {"planId": "019ab0c4-7d20-7c1e-9b5a-0a1b2c3d4e5f", "workerId": "01900000-0000-7000-8000-000000000003",
             "cause": "LEAVING", "absenceId": null, "neededFrom": "2026-12-21", "status": "OPEN",
             "madeAt": "2026-11-24T10:12:09Z",
             "proposals": [{"caseIds": ["01900000-0000-7000-8000-000000000601"],
              "podId": "01900000-0000-7000-8000-000000000101",
              "successors": [{"workerId": "01900000-0000-7000-8000-000000000004", "familiarity": 7.906,
               "unwanted": false, "casesBefore": 11, "casesAfter": 12, "perFteAfter": 12.00, "withinLimit": true}],
              "stopped": [{"workerId": "01900000-0000-7000-8000-000000000005", "stops": ["ABSENT"]}]}],
             "decided": [{"caseId": "01900000-0000-7000-8000-000000000602",
              "keyworkerId": "01900000-0000-7000-8000-000000000004", "spellId": "01900000-0000-7000-8000-000000000701",
              "from": "2026-12-21", "how": "PROPOSED", "reason": null,
              "decidedBy": "01900000-0000-7000-8000-000000000002", "decidedAt": "2026-11-24T11:00:00Z"}]}""";

    static final String MANAGER_HELD = """
            {"items": [{"caseId": "01900000-0000-7000-8000-000000000601",
              "childId": "01900000-0000-7000-8000-000000000501", "podId": "01900000-0000-7000-8000-000000000101",
              "managerId": "01900000-0000-7000-8000-000000000002", "since": "2026-11-23",
              "planId": "019ab0c4-7d20-7c1e-9b5a-0a1b2c3d4e5f"}], "next": null}""";

    static final String ACCEPTANCE = "{\"caseIds\": null, \"on\": null}";

    static final String CHOICE = """
            {"caseIds": ["01900000-0000-7000-8000-000000000601"],
             "keyworkerId": "01900000-0000-7000-8000-000000000004", "reason": "CHILD_WISH"}""";

    private PlanExamples() {}
}
