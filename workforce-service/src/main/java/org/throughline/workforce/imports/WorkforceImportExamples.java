package org.throughline.workforce.imports;

/** What the API document shows of imports. */
final class WorkforceImportExamples {

    static final String STARTED = """
            {"id": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "kind": "WORKFORCE_CENSUS"}""";

    static final String DONE = """
            {"id": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "state": "DONE", "kind": "WORKFORCE_CENSUS",
             "fileExtension": "xml", "sizeBytes": 18158, "bytesRead": 18158, "rowsRead": 30, "rowsCreated": 26,
             "rowsUpdated": 0, "rowsUnchanged": 0, "rowsRefused": 4, "rowsPerSecond": 400,
             "receivedAt": "2026-11-23T09:00:00Z", "startedAt": "2026-11-23T09:00:00Z",
             "endedAt": "2026-11-23T09:00:01Z",
             "sentence": "30 rows: 26 created, 0 updated, 0 unchanged, 4 refused"}""";

    static final String LIST = "{\"items\": [" + DONE + "], \"next\": null}";

    static final String REFUSALS = """
            {"items": [{"line": 41, "field": "RoleStartDate", "code": "required",
             "reason": "This field must not be blank."}], "next": null}""";

    private WorkforceImportExamples() {}
}
