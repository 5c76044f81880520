package org.throughline.cases.recordaccess;

/** What the API document shows of accesses. */
final class RecordAccessExamples {

    static final String LIST = """
            {"items": [{"accessId": "019ab0c4-7d20-7a11-8c22-3d4e5f607192", "at": "2026-11-24T22:11:00Z",
             "who": "a social worker", "what": "looked at your record",
             "workerId": "01900000-0000-7000-8000-000000000003", "action": "READ", "emergency": true}], "next": null}""";

    private RecordAccessExamples() {}
}
