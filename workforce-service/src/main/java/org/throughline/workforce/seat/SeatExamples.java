package org.throughline.workforce.seat;

/** What the API document shows of seats. */
final class SeatExamples {

    static final String NEW = """
            {"workerId": "01900000-0000-7000-8000-000000000003", "seat": "SOCIAL_WORKER", "fte": 0.8,
             "from": "2025-04-01"}""";

    static final String SEAT = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "workerId": "01900000-0000-7000-8000-000000000003", "seat": "SOCIAL_WORKER", "fte": 0.8,
             "from": "2025-04-01", "to": null}""";

    static final String LIST = "{\"asOf\": \"2026-11-23\", \"items\": [" + SEAT + "]}";

    static final String END = "{\"on\": \"2026-12-01\"}";

    static final String ENDED = """
            {"id": "01900000-0000-7000-8000-0000000000b1", "podId": "01900000-0000-7000-8000-0000000000a1",
             "workerId": "01900000-0000-7000-8000-000000000003", "seat": "SOCIAL_WORKER", "fte": 0.8,
             "from": "2025-04-01", "to": "2026-12-01"}""";

    private SeatExamples() {}
}
