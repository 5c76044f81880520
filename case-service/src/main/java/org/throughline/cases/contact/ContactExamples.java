package org.throughline.cases.contact;

/** What the API document shows of contacts. */
final class ContactExamples {

    static final String NEW = """
            {"kind": "VISIT", "occurredAt": "2026-11-20T16:00:00Z", "durationMinutes": 45,
             "workerIds": ["01900000-0000-7000-8000-000000000003"], "childSeen": true, "seenAlone": true,
             "statutory": true, "place": "home", "note": "We drew the family tree together."}""";

    static final String CONTACT = """
            {"contactId": "019ab0c4-7d12-7c3d-8e5f-3b4c5d6e7f80", "kind": "VISIT",
             "occurredAt": "2026-11-20T16:00:00Z", "durationMinutes": 45,
             "workerIds": ["01900000-0000-7000-8000-000000000003"],
             "participants": [{"workerId": "01900000-0000-7000-8000-000000000003", "as": "KEYWORKER"}],
             "childSeen": true, "seenAlone": true, "statutory": true, "place": "home", "method": null,
             "methodWords": null, "note": "We drew the family tree together.",
             "recordedAt": "2026-11-20T17:12:09Z", "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + CONTACT + "], \"next\": null}";

    static final String CORRECTION = """
            {"mistake": "WRONG_DETAILS", "explanation": "The child's aunt was in the room.",
             "contact": {"kind": "VISIT", "occurredAt": "2026-11-20T16:00:00Z", "durationMinutes": 45,
              "workerIds": ["01900000-0000-7000-8000-000000000003"], "childSeen": true, "seenAlone": false,
              "statutory": true, "place": "home", "note": "We drew the family tree together."}}""";

    static final String WITHDRAWAL = """
            {"mistake": "RECORDED_TWICE", "explanation": "My colleague had recorded our joint visit already."}""";

    static final String MISTAKES = """
            {"items": [{"mistakeId": "019ab0c4-7d13-7d4e-8f60-4c5d6e7f8091", "withdrawn": false,
             "mistake": "WRONG_DETAILS", "explanation": "The child's aunt was in the room.",
             "putRightAt": "2026-11-21T09:02:00Z", "putRightBy": "01900000-0000-7000-8000-000000000003",
             "was": {"contactId": "019ab0c4-7d12-7c3d-8e5f-3b4c5d6e7f80", "kind": "VISIT",
              "occurredAt": "2026-11-20T16:00:00Z", "durationMinutes": 45,
              "workerIds": ["01900000-0000-7000-8000-000000000003"], "childSeen": true, "seenAlone": true,
              "statutory": true, "place": "home", "method": null, "methodWords": null,
              "note": "We drew the family tree together.", "recordedAt": "2026-11-20T17:12:09Z",
              "recordedBy": "01900000-0000-7000-8000-000000000003"}}], "next": null}""";

    static final String SUMMARY = """
            {"childId": "019ab0c4-7d0f-7944-8b2d-0e1f2a3b4c5d", "from": "2025-11-25", "to": "2026-11-25",
             "contacts": 14, "byKind": {"VISIT": 9, "DIRECT_WORK": 2, "CALL": 3}, "statutory": 8, "seen": 11,
             "seenAlone": 9, "seenAloneShare": 0.8182, "withoutShareBecause": null, "lastContactOn": "2026-11-22",
             "lastSeenOn": "2026-11-20", "daysSinceSeen": 4, "lastSeenAloneOn": "2026-11-20",
             "daysSinceSeenAlone": 4}""";

    private ContactExamples() {}
}
