package org.throughline.cases.coworker;

/** What the API document shows of co-workers. */
final class CoWorkerExamples {

    static final String NEW = """
            {"workerId": "01900000-0000-7000-8000-000000000004", "from": "2026-11-24", "to": null}""";

    static final String CO_WORKER = """
            {"coWorkerId": "019ab0c4-7d14-7e5f-9071-5d6e7f809102",
             "workerId": "01900000-0000-7000-8000-000000000004", "from": "2026-11-24", "to": null,
             "recordedAt": "2026-11-24T09:12:09Z", "recordedBy": "01900000-0000-7000-8000-000000000001"}""";

    static final String LIST = "{\"items\": [" + CO_WORKER + "], \"next\": null}";

    static final String ENDING = "{\"to\": \"2026-12-18\"}";

    private CoWorkerExamples() {}
}
