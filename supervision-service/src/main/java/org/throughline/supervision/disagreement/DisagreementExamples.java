package org.throughline.supervision.disagreement;

/** What the API document shows of a case's drift and of disagreements. */
final class DisagreementExamples {

    static final String NEW = """
            {"band": "AT_RISK", "view": "ON_TRACK",
             "words": "The review was held a day late because of the snow; everything in the plan moves."}""";

    static final String DISAGREEMENT = """
            {"disagreementId": "01900000-0000-7000-8000-000000000d01",
             "caseId": "01900000-0000-7000-8000-0000000000c1", "band": "AT_RISK", "view": "ON_TRACK",
             "words": "The review was held a day late because of the snow; everything in the plan moves.",
             "saidBy": "01900000-0000-7000-8000-000000000001", "saidAt": "2026-11-23T10:12:00Z"}""";

    static final String LIST = "{\"items\": [" + DISAGREEMENT + "], \"next\": null}";

    static final String CASE = """
            {"caseId": "01900000-0000-7000-8000-0000000000c1", "childId": "01900000-0000-7000-8000-0000000000d1",
             "podId": "01900000-0000-7000-8000-0000000000a1", "asOf": "2026-11-23", "band": "AT_RISK", "weight": 3,
             "reasons": [{"code": "NOT_REVIEWED", "words": "The pod has not discussed the child in time.",
                          "since": "2026-11-02", "from": "2026-11-17", "until": null,
                          "limit": {"number": 14, "unit": "DAYS"},
                          "source": "Throughline standard: group supervision discussion, a local standard",
                          "weight": 3, "about": null}],
             "nextChange": "2026-12-29", "ruleVersion": "standard-1", "disagreement": """ + DISAGREEMENT + "}";

    private DisagreementExamples() {}
}
