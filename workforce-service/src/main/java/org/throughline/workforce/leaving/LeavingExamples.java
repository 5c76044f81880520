package org.throughline.workforce.leaving;

/** What the API document shows of leavings. */
final class LeavingExamples {

    static final String NEW = "{\"lastDay\": \"2026-12-31\", \"reason\": 1, \"destination\": 3}";

    static final String LEAVING = """
            {"workerId": "01900000-0000-7000-8000-000000000003", "lastDay": "2026-12-31", "reason": 1,
             "destination": 3}""";

    private LeavingExamples() {}
}
