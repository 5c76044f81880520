package org.throughline.cases.imports;

/** What the API document shows of imports. */
final class ImportExamples {

    static final String STARTED = """
            {"id": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "kind": "SSDA903_EPISODES"}""";

    static final String DONE = """
            {"id": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "state": "DONE", "kind": "SSDA903_EPISODES",
             "fileExtension": "csv", "sizeBytes": 371152, "bytesRead": 371152, "rowsRead": 5050, "rowsCreated": 5046,
             "rowsUpdated": 0, "rowsUnchanged": 0, "rowsRefused": 4, "rowsPerSecond": 4100,
             "receivedAt": "2026-11-23T09:00:00Z", "startedAt": "2026-11-23T09:00:00Z",
             "endedAt": "2026-11-23T09:00:01Z",
             "sentence": "5050 rows: 5046 created, 0 updated, 0 unchanged, 4 refused"}""";

    static final String LIST = "{\"items\": [" + DONE + "], \"next\": null}";

    static final String REFUSALS = """
            {"items": [{"line": 2, "field": "SW_REASON", "code": "unknown-reason",
             "reason": "SW_REASON is one of the ten codes of the SSDA903 guide."}], "next": null}""";

    private ImportExamples() {}
}
