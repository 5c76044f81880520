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
             "workerIds": ["01900000-0000-7000-8000-000000000003"], "childSeen": true, "seenAlone": true,
             "statutory": true, "place": "home", "method": null, "note": "We drew the family tree together.",
             "recordedAt": "2026-11-20T17:12:09Z", "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + CONTACT + "], \"next\": null}";

    private ContactExamples() {}
}
