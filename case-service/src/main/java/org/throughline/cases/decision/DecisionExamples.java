package org.throughline.cases.decision;

/** What the API document shows of decisions. */
final class DecisionExamples {

    private static final String SAID = """
            "what": "Ada sees her mother every Saturday, with a family support worker.",
             "why": "Both want it, and the visits of October went well.",
             "alternatives": [{"option": "No family time until the assessment ends.",
                               "whyNot": "It would leave Ada without her mother for ten weeks."}],
             "childsView": {"words": "I want to see Mum every Saturday.", "notSaid": null},
             "familysView": {"words": "Her mother agrees.", "notSaid": null},
             "forTheChild": "You will see Mum every Saturday. You told us that you want to, and it went well.",
             "supersedes": null""";

    static final String NEW =
            "{\"kind\": \"FAMILY_TIME\", \"authority\": \"POD_MANAGER\", \"decidedOn\": \"2026-11-20\", " + SAID + "}";

    static final String DECISION = """
            {"decisionId": "019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e", "source": "CASE", "decidedOn": "2026-11-20",
             "details": {"kind": "FAMILY_TIME", "authority": "POD_MANAGER", "authorityRule": "england-1991-10-14",
             "decidedBy": "01900000-0000-7000-8000-000000000002", "supersededBy": null,
             "recordedAt": "2026-11-20T16:30:00Z", "recordedBy": "01900000-0000-7000-8000-000000000002", """ + SAID + "}, \"driftReview\": null}";

    static final String LIST = "{\"items\": [" + DECISION + """
            , {"decisionId": "019ab0c4-7d12-7a55-8c3e-1f2a3b4c5d6e", "source": "DRIFT_REVIEW",
             "decidedOn": "2026-11-16", "details": null,
             "driftReview": {"reviewId": "019ab0c4-7d13-7a55-8c3e-1f2a3b4c5d6e",
             "sessionId": "019ab0c4-7d14-7a55-8c3e-1f2a3b4c5d6e",
             "podId": "019ab0c4-7d11-7b02-9a4f-2a3b4c5d6e7f", "finding": "ON_TRACK"}}], "next": null}""";

    static final String AUTHORITIES = """
            {"items": [{"kind": "ADOPTION", "accepted": ["AGENCY_DECISION_MAKER"], "effectiveFrom": "2005-12-30",
             "version": "england-2005-12-30", "source": "SI 2005/389 reg 19"}], "next": null}""";

    private DecisionExamples() {}
}
