package org.throughline.supervision.driftreview;

/** What the API document shows of drift reviews. */
final class DriftReviewExamples {

    private static final String SAID = """
            "reflection": {"childExperience": "Every adult asks, nobody stays.",
                            "hypotheses": ["School mornings are when the worry is greatest."]},
             "whatWorks": "Her aunt's kitchen on Sundays.", "danger": "She is alone with her brother at night.",
             "safety": "The aunt stays over until the rota is agreed.", "finding": "AT_RISK",
             "evidence": "No visit by the keyworker for three weeks; the goal of regular school has not moved.",
             """;

    private static final String DECIDED = """
            "decisions": [{"decision": "Weekly visits for a month", "rationale": "Trust needs time together",
                            "authority": "POD_MANAGER"}],
             "actions": [{"action": "Visit at school on Mondays",
                          "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-11-30"}],
             "actionsDone": []""";

    static final String CONTENT = "{" + SAID + DECIDED + "}";

    static final String NEW = "{\"caseId\": \"01900000-0000-7000-8000-0000000000c1\", " + SAID + DECIDED + """
            , "workerMatters": [{"workerId": "01900000-0000-7000-8000-000000000003",
              "words": "Asks for time to reflect on the last visit."}]}""";

    static final String AMENDMENT =
            "{\"reason\": \"LEFT_OUT\", \"words\": \"The aunt was named and not written down.\", \"content\": "
                    + CONTENT + "}";

    static final String ACTION = """
            {"id": "01900000-0000-7000-8000-0000000000e3", "reviewId": "01900000-0000-7000-8000-0000000000e1",
              "caseId": "01900000-0000-7000-8000-0000000000c1", "action": "Visit at school on Mondays",
              "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-11-30", "timesCarried": 0,
              "doneOn": null, "cancelledOn": null, "cancelReason": null, "cancelWords": null, "version": 0}""";

    static final String ACTIONS = "{\"items\": [" + ACTION + "], \"next\": null}";

    static final String REVIEW = """
            {"id": "01900000-0000-7000-8000-0000000000e1", "sessionId": "01900000-0000-7000-8000-0000000000b1",
             "podId": "01900000-0000-7000-8000-0000000000a1", "caseId": "01900000-0000-7000-8000-0000000000c1",
             "childId": "01900000-0000-7000-8000-0000000000d1", "reviewedOn": "2026-11-25",
             """ + SAID + """
            "decisions": [{"id": "01900000-0000-7000-8000-0000000000e2", "decision": "Weekly visits for a month",
                            "rationale": "Trust needs time together", "authority": "POD_MANAGER"}],
             "actions": [""" + ACTION + """
            ], "carriedOverActions": [],
             "differingViews": [{"id": "01900000-0000-7000-8000-0000000000e4",
              "workerId": "01900000-0000-7000-8000-000000000003", "finding": "DRIFTING",
              "words": "We have agreed the same for three months.", "keptAt": "2026-11-25T11:02:00Z"}],
             "nextReview": {"start": "2026-11-25", "limitDays": 14, "reason": "LAST_FINDING", "due": "2026-12-09",
                            "ruleVersion": "standard-1",
                            "source": "Throughline standard: group supervision discussion, a local standard"},
             "recordedBy": "01900000-0000-7000-8000-000000000001", "recordedAt": "2026-11-25T10:21:40Z", "version": 0}""";

    static final String VERSIONS = "{\"items\": [{\"review\": " + REVIEW + """
            , "reason": "LEFT_OUT", "words": "The aunt was named and not written down.",
              "replacedBy": "01900000-0000-7000-8000-000000000001", "replacedAt": "2026-11-26T09:00:00Z"}], "next": null}""";

    static final String DRAFT = """
            {"id": "01900000-0000-7000-8000-0000000000e1", "sessionId": "01900000-0000-7000-8000-0000000000b1",
             "podId": "01900000-0000-7000-8000-0000000000a1", "caseId": "01900000-0000-7000-8000-0000000000c1",
             "childId": "01900000-0000-7000-8000-0000000000d1", "content": """ + CONTENT + """
            , "savedBy": "01900000-0000-7000-8000-000000000001", "savedAt": "2026-11-25T10:18:02Z", "version": 1}""";

    private DriftReviewExamples() {}
}
