package org.throughline.cases.cover;

/** What the API document shows of covers. */
final class CoverExamples {

    static final String NEW = """
            {"workerId": "01900000-0000-7000-8000-000000000004", "from": "2026-11-24", "to": "2026-12-05",
             "planned": true}""";

    static final String COVER = """
            {"coverId": "019ab0c4-7d15-7f60-8182-6e7f80910213", "caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
             "spellId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6f",
             "keyworkerId": "01900000-0000-7000-8000-000000000003",
             "workerId": "01900000-0000-7000-8000-000000000004", "from": "2026-11-24", "to": "2026-12-05",
             "planned": true, "absenceId": "019ab0c4-7d16-7071-9293-7f8091021324",
             "recordedAt": "2026-11-24T09:12:09Z", "recordedBy": "01900000-0000-7000-8000-000000000001"}""";

    static final String LIST = "{\"items\": [" + COVER + "], \"next\": null}";

    static final String ENDING = "{\"to\": \"2026-12-01\"}";

    static final String NEW_FOR_WORKER = """
            {"keyworkerId": "01900000-0000-7000-8000-000000000003", "from": "2026-11-24", "to": "2026-12-05",
             "planned": true, "workerId": "01900000-0000-7000-8000-000000000004",
             "cases": [{"caseId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e",
               "workerId": "01900000-0000-7000-8000-000000000005"}]}""";

    static final String FOR_WORKER = "{\"keyworkerId\": \"01900000-0000-7000-8000-000000000003\", \"covers\": [" + COVER
            + "], \"uncovered\": [{\"caseId\": \"019ab0c4-7d17-7182-83a4-809102132435\", \"code\": \"covers-overlap\"}]}";

    private CoverExamples() {}
}
