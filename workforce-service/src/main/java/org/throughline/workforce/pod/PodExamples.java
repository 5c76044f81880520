package org.throughline.workforce.pod;

/** What the API document shows of pods. */
final class PodExamples {

    static final String NEW = "{\"name\": \"Riverside\", \"kind\": \"POD\", \"formedOn\": \"2025-04-01\"}";

    static final String POD = """
            {"id": "01900000-0000-7000-8000-0000000000a1", "name": "Riverside", "kind": "POD",
             "formedOn": "2025-04-01"}""";

    static final String PAGE = "{\"items\": [" + POD + "], \"next\": null}";

    static final String IDS = "{\"ids\": [\"01900000-0000-7000-8000-0000000000a1\"]}";

    static final String SUMMARIES = """
            {"items": [{"id": "01900000-0000-7000-8000-0000000000a1", "name": "Riverside", "kind": "POD"}]}""";

    private PodExamples() {}
}
