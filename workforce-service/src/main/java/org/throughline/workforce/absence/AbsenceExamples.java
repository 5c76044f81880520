package org.throughline.workforce.absence;

/** What the API document shows of absences. */
final class AbsenceExamples {

    static final String NEW = "{\"kind\": \"SIC\", \"from\": \"2026-11-16\"}";

    static final String ABSENCE = """
            {"id": "01900000-0000-7000-8000-0000000000c1", "workerId": "01900000-0000-7000-8000-000000000003",
             "kind": "SIC", "from": "2026-11-16", "to": null}""";

    static final String PAGE = "{\"items\": [" + ABSENCE + "], \"next\": null}";

    static final String END = "{\"lastDay\": \"2026-11-27\"}";

    static final String ENDED = """
            {"id": "01900000-0000-7000-8000-0000000000c1", "workerId": "01900000-0000-7000-8000-000000000003",
             "kind": "SIC", "from": "2026-11-16", "to": "2026-11-27"}""";

    private AbsenceExamples() {}
}
