package org.throughline.workforce.worker;

/** What the API document shows of workers. */
final class WorkerExamples {

    static final String NEW = """
            {"sweNumber": "SW1234567890", "givenName": "Amina", "familyName": "Okafor", "role": "SOCIAL_WORKER",
             "fte": 0.8, "employment": "PERMANENT", "startedOn": "2024-09-02", "asyeUntil": "2025-09-01"}""";

    static final String WORKER = """
            {"id": "01900000-0000-7000-8000-000000000003", "version": 0, "sweNumber": "SW1234567890",
             "givenName": "Amina", "familyName": "Okafor", "role": "SOCIAL_WORKER", "fte": 0.8,
             "employment": "PERMANENT", "startedOn": "2024-09-02", "asyeUntil": "2025-09-01", "lastDay": null}""";

    static final String PAGE = "{\"items\": [" + WORKER + "], \"next\": null}";

    static final String PATCH = "{\"fte\": 0.6, \"asyeUntil\": null}";

    static final String SEARCH = "{\"name\": \"okaf\"}";

    static final String IDS =
            "{\"ids\": [\"01900000-0000-7000-8000-000000000003\", \"01900000-0000-7000-8000-000000000004\"]}";

    static final String SUMMARIES = """
            {"items": [{"id": "01900000-0000-7000-8000-000000000003", "givenName": "Amina", "familyName": "Okafor",
             "role": "SOCIAL_WORKER"}]}""";

    private WorkerExamples() {}
}
