package org.throughline.supervision.driftreview;

/** What the API document shows of drift reviews. */
final class DriftReviewExamples {

    static final String NEW = """
            {"caseId": "01900000-0000-7000-8000-0000000000c1", "finding": "AT_RISK",
             "evidence": "No visit by the keyworker for three weeks; the goal of regular school has not moved.",
             "reflection": {"childExperience": "Every adult asks, nobody stays.",
                            "hypotheses": ["School mornings are when the worry is greatest."]},
             "decisions": [{"decision": "Weekly visits for a month", "rationale": "Trust needs time together",
                            "authority": "POD_MANAGER"}],
             "actions": [{"action": "Visit at school on Mondays",
                          "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-11-30"}],
             "actionsDone": []}""";

    static final String REVIEW = """
            {"id": "01900000-0000-7000-8000-0000000000e1", "sessionId": "01900000-0000-7000-8000-0000000000b1",
             "podId": "01900000-0000-7000-8000-0000000000a1", "caseId": "01900000-0000-7000-8000-0000000000c1",
             "childId": "01900000-0000-7000-8000-0000000000d1", "reviewedOn": "2026-11-25", "finding": "AT_RISK",
             "evidence": "No visit by the keyworker for three weeks; the goal of regular school has not moved.",
             "reflection": {"childExperience": "Every adult asks, nobody stays.",
                            "hypotheses": ["School mornings are when the worry is greatest."]},
             "decisions": [{"id": "01900000-0000-7000-8000-0000000000e2", "decision": "Weekly visits for a month",
                            "rationale": "Trust needs time together", "authority": "POD_MANAGER"}],
             "actions": [{"id": "01900000-0000-7000-8000-0000000000e3",
                          "reviewId": "01900000-0000-7000-8000-0000000000e1", "action": "Visit at school on Mondays",
                          "ownerId": "01900000-0000-7000-8000-000000000003", "dueOn": "2026-11-30", "doneOn": null}],
             "carriedOverActions": [],
             "nextReview": {"start": "2026-11-25", "limitDays": 14, "reason": "LAST_FINDING", "due": "2026-12-09",
                            "ruleVersion": "standard-1",
                            "source": "Throughline standard: group supervision discussion, a local standard"},
             "recordedAt": "2026-11-25T10:21:40Z"}""";

    private DriftReviewExamples() {}
}
