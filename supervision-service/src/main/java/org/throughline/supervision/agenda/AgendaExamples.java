package org.throughline.supervision.agenda;

/** What the API document shows of agendas. */
final class AgendaExamples {

    static final String AGENDA = """
            {"sessionId": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "startsAt": "2026-11-25T10:00:00Z", "builtAt": "2026-11-23T09:14:05Z",
             "items": [{"position": 1, "caseId": "01900000-0000-7000-8000-0000000000c1",
                        "childId": "01900000-0000-7000-8000-0000000000d1", "reviewDue": "2026-11-24",
                        "minutes": 15, "carriedOver": true, "ahead": false}],
             "cannotFit": [{"caseId": "01900000-0000-7000-8000-0000000000c2",
                            "childId": "01900000-0000-7000-8000-0000000000d2", "reviewDue": "2026-11-29"}],
             "arithmetic": {"minutes": 20, "minutesPerCase": 15, "minutesKept": 2, "capacity": 1, "openCases": 2,
                            "nextSessionOn": "2026-12-02", "dueBeforeNextSession": 2, "minutesShort": 12},
             "version": 1}""";

    static final String DROP = """
            {"kind": "DROP", "caseId": "01900000-0000-7000-8000-0000000000c1", "reason": "KEYWORKER_ABSENT",
             "words": "She is on leave until Monday."}""";

    private static final String CHANGE = """
            {"id": "01900000-0000-7000-8000-0000000000f1", "kind": "DROP",
             "caseId": "01900000-0000-7000-8000-0000000000c1", "position": null, "reason": "KEYWORKER_ABSENT",
             "words": "She is on leave until Monday.", "changedBy": "01900000-0000-7000-8000-000000000001",
             "changedAt": "2026-11-24T09:20:00Z", "inWords": "By it slip: 2026-11-26 by 6 days.",
             "slips": [{"caseId": "01900000-0000-7000-8000-0000000000c1", "reviewDue": "2026-11-26",
                        "discussedOn": "2026-12-02"}], "saved": []}""";

    static final String CHANGES = "{\"items\": [" + CHANGE + "], \"next\": null}";

    static final String CHANGED = "{\"change\": " + CHANGE + ", \"agenda\": " + AGENDA + "}";

    private AgendaExamples() {}
}
