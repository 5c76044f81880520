package org.throughline.cases.clock;

/** What the API document shows of clocks. */
final class ClockExamples {

    static final String CLOCK = """
            {"clockId": "019ab0c4-7d20-7e5f-8071-5d6e7f809102", "kind": "PROTECTION_VISIT", "step": "ONLY",
             "label": "See the child: child protection", "startedOn": "2026-11-10", "startedBy": "LAST_VISIT",
             "limit": {"amount": 10, "unit": "WORKING_DAYS"}, "extraWeeks": 0, "dueOn": "2026-11-24",
             "because": "10 working days after the last visit, or where counting began, on 2026-11-10",
             "state": "OVERDUE", "daysLate": 2, "metOn": null, "stoppedOn": null, "ruleVersion": "local-default-1",
             "source": "Local standard, until the council sets its own"}""";

    static final String LIST = "{\"items\": [" + CLOCK + "], \"next\": null}";

    static final String DUE = """
            {"items": [{"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003", "clock": """ + CLOCK + "}], \"next\": null}";

    static final String VISITS = """
            {"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "stage": "CHILD_PROTECTION",
             "lastVisitOn": "2026-11-10", "daysSinceLastVisit": 16, "lastSeenAloneOn": "2026-10-27",
             "daysSinceSeenAlone": 30, "nextDueOn": "2026-11-24", "daysOverdue": 2, "visits": [""" + CLOCK + "]}";

    static final String RULES = """
            {"items": [{"kind": "PROTECTION_VISIT", "step": "ONLY", "limit": {"amount": 10, "unit": "WORKING_DAYS"},
             "from": "LAST_VISIT", "effectiveFrom": "2011-04-01", "version": "local-default-1",
             "source": "Local standard, until the council sets its own", "local": true, "dueSoonDays": 3}]}""";

    private ClockExamples() {}
}
