package org.throughline.cases.permanence;

/** What the API document shows of permanence. */
final class PermanenceExamples {

    private static final String SAID = """
            "route": "RETURN_HOME", "parallelRoute": "KINSHIP", "agreedOn": "2026-09-01",
             "agreedBy": "01900000-0000-7000-8000-000000000002", "authority": "POD_MANAGER",
             "reason": "Her mother keeps to the plan; her aunt is ready if that ends.",
             "aimedFor": "2027-03-01", "decisionId": null""";

    static final String NEW = "{" + SAID + "}";

    static final String PLAN =
            "{\"planId\": \"019ab0c4-7d10-7a55-8c3e-1f2a3b4c5d6e\", \"state\": \"CURRENT\", " + SAID + """
            , "replaces": null, "replacedOn": null, "achievedOn": null, "recordedAt": "2026-09-01T15:10:00Z",
             "recordedBy": "01900000-0000-7000-8000-000000000002"}""";

    static final String ACHIEVED = "{\"achievedOn\": \"2026-11-20\"}";

    static final String PERMANENCE = """
            {"caseId": "019ab0c4-7d11-7a55-8c3e-1f2a3b4c5d6e", "childId": "019ab0c4-7d12-7a55-8c3e-1f2a3b4c5d6e",
             "lookedAfterSince": "2026-04-24", "nextHearingOn": null, "earlierPlans": [], "delays": [
             {"waitsFor": "A_PLAN", "from": "2026-04-24", "until": "2026-09-01", "days": 130, "due": "2026-08-24",
              "daysOver": 8, "shareOfLife": 27, "noShareReason": null,
              "inWords": "waited 130 days: that is 27 % of this child's life until then",
              "ruleVersion": "england-2011-04-01",
              "source": "Children Act 1989 guidance, volume 2: by the second review"},
             {"waitsFor": "A_HOME_FOR_GOOD", "from": "2026-04-24", "until": null, "days": 214, "due": "2027-03-01",
              "daysOver": 0, "shareOfLife": 38, "noShareReason": null,
              "inWords": "waiting 214 days: that is 38 % of this child's life", "ruleVersion": "plan",
              "source": "the plan's own aim"}], "plan": """ + " " + PLAN + "}";

    private PermanenceExamples() {}
}
