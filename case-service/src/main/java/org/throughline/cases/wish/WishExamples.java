package org.throughline.cases.wish;

/** What the API document shows of wishes. */
final class WishExamples {

    static final String NEW = """
            {"wish": "SAME_WORKER", "workerId": "01900000-0000-7000-8000-000000000003",
             "words": "I want Example Worker to come again.", "saidOn": "2026-11-24"}""";

    static final String WISH = """
            {"wishId": "019ab0c4-7d18-7293-84b5-911021324354", "wish": "SAME_WORKER",
             "workerId": "01900000-0000-7000-8000-000000000003", "language": null,
             "words": "I want Example Worker to come again.", "saidOn": "2026-11-24", "endedOn": null,
             "recordedAt": "2026-11-24T10:12:09Z", "recordedBy": "01900000-0000-7000-8000-000000000003"}""";

    static final String LIST = "{\"items\": [" + WISH + "], \"next\": null}";

    static final String ENDING = "{\"on\": \"2026-12-18\"}";

    private WishExamples() {}
}
