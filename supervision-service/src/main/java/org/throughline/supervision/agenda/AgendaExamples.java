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

    private AgendaExamples() {}
}
