package org.throughline.cases.proceedings;

/** What the API document shows of proceedings. */
final class ProceedingsExamples {

    static final String NEW = "{\"issuedOn\": \"2026-11-02\"}";

    static final String NEW_EXTENSION = """
            {"orderedOn": "2026-11-16", "weeks": 8, "reason": "The assessment of her aunt is not yet complete."}""";

    static final String NEW_CONCLUSION = "{\"concludedOn\": \"2026-11-20\", \"outcome\": \"CARE_ORDER\"}";

    static final String NEW_HEARING = "{\"listedFor\": \"2026-12-07\", \"kind\": \"ISSUES_RESOLUTION\"}";

    static final String HEARING = """
            {"hearingId": "019ab0c4-7d52-7293-84b5-91a2b3c4d5e6", "listedFor": "2026-12-07",
             "kind": "ISSUES_RESOLUTION", "vacatedOn": null}""";

    static final String VACATED = """
            {"hearingId": "019ab0c4-7d52-7293-84b5-91a2b3c4d5e6", "listedFor": "2026-12-07",
             "kind": "ISSUES_RESOLUTION", "vacatedOn": "2026-11-20"}""";

    private static final String ISSUE = """
            {"proceedingsId": "019ab0c4-7d50-7071-8293-7f8091a2b3c4", "issuedOn": "2026-11-02", """;

    private static final String EXTENSION = """
            {"extensionId": "019ab0c4-7d51-7182-83a4-8091a2b3c4d5", "orderedOn": "2026-11-16", "weeks": 8,
             "reason": "The assessment of her aunt is not yet complete."}""";

    static final String ISSUED = ISSUE + """
             "dueOn": "2027-05-03", "concludedOn": null, "outcome": null, "extensions": [], "hearings": []}""";

    static final String EXTENDED = ISSUE + """
             "dueOn": "2027-06-28", "concludedOn": null, "outcome": null, "hearings": [], "extensions": [""" + EXTENSION + "]}";

    static final String CONCLUDED = ISSUE + """
             "dueOn": "2027-06-28", "concludedOn": "2026-11-20", "outcome": "CARE_ORDER", "hearings": [], "extensions": [""" + EXTENSION + "]}";

    static final String LIST = "{\"items\": [" + EXTENDED + "], \"next\": null}";

    private ProceedingsExamples() {}
}
